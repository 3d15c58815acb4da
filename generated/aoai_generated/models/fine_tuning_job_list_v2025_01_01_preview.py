from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tuning_job_v2025_01_01_preview import FineTuningJob
    from .values_v2024_08_01_preview import TypeDiscriminator


@define
class FineTuningJobList(BaseModel):
    """`FineTuningJobList` of the authoring API, as of 2025-01-01-preview."""

    data: list[FineTuningJob] | None
    has_more: bool | None
    object: TypeDiscriminator | None

    __shapes__ = {
        "data": ListOf(Ref("fine_tuning_job_v2025_01_01_preview.FineTuningJob")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[FineTuningJob | Mapping[str, Any]] = ...,
            has_more: bool = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
