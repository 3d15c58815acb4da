from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2022_12_01 import LogLevel
    from .values_v2024_02_01 import EventType
    from .values_v2024_08_01_preview import TypeDiscriminator


@define
class FineTuningJobEvent(BaseModel):
    """`FineTuningJobEvent` of the authoring API, as of 2024-08-01-preview.

    Attributes:
        created_at: seconds since 1970.
        message: at least 1 characters.
    """

    created_at: int
    level: LogLevel
    message: str
    type: EventType
    data: Any
    id: str | None
    object: TypeDiscriminator | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            level: LogLevel,
            message: str,
            type: EventType,
            data: Any = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
