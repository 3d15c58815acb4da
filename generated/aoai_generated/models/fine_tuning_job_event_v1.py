from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v1 import FineTuningJobEventData


@define
class FineTuningJobEvent(BaseModel):
    """`OpenAI.FineTuningJobEvent` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    id: str
    level: Literal["error", "info", "warn"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: FineTuningJobEventData | None
    type: Literal["message", "metrics"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            level: Literal["error", "info", "warn"],
            message: str,
            object: Literal["fine_tuning.job.event"],
            data: Mapping[str, Any] = ...,
            type: Literal["message", "metrics"] = ...,
        ) -> None: ...
