from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2022_12_01 import LogLevel, TypeDiscriminator


@define
class Event(BaseModel):
    """`Event` of the authoring API, as of 2022-12-01.

    Attributes:
        created_at: seconds since 1970.
        message: at least 1 characters.
    """

    created_at: int
    level: LogLevel
    message: str
    object: TypeDiscriminator | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            level: LogLevel,
            message: str,
            object: TypeDiscriminator = ...,
        ) -> None: ...
