from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tuning_job_event_v1 import FineTuningJobEvent


@define
class ListFineTuningJobEventsResponse(BaseModel):
    """`OpenAI.ListFineTuningJobEventsResponse` of the inference API, as of v1."""

    data: list[FineTuningJobEvent]
    has_more: bool
    object: Literal["list"]

    __shapes__ = {
        "data": ListOf(Ref("fine_tuning_job_event_v1.FineTuningJobEvent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[FineTuningJobEvent | Mapping[str, Any]],
            has_more: bool,
            object: Literal["list"],
        ) -> None: ...
