from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tuning_job_event_v2024_02_15_preview import FineTuningJobEvent
    from .values_v2024_02_15_preview import TypeDiscriminator


@define
class FineTuningJobEventList(BaseModel):
    """`FineTuningJobEventList` of the authoring API, as of 2024-02-15-preview."""

    data: list[FineTuningJobEvent] | None
    has_more: bool | None
    object: TypeDiscriminator | None

    __shapes__ = {
        "data": ListOf(Ref("fine_tuning_job_event_v2024_02_15_preview.FineTuningJobEvent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[FineTuningJobEvent | Mapping[str, Any]] = ...,
            has_more: bool = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
