from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tuning_job_checkpoint_v1 import FineTuningJobCheckpoint


@define
class ListFineTuningJobCheckpointsResponse(BaseModel):
    """`OpenAI.ListFineTuningJobCheckpointsResponse` of the inference API, as of v1."""

    data: list[FineTuningJobCheckpoint]
    has_more: bool
    object: Literal["list"]
    first_id: str | None
    last_id: str | None

    __shapes__ = {
        "data": ListOf(Ref("fine_tuning_job_checkpoint_v1.FineTuningJobCheckpoint")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[FineTuningJobCheckpoint | Mapping[str, Any]],
            has_more: bool,
            object: Literal["list"],
            first_id: str | None = ...,
            last_id: str | None = ...,
        ) -> None: ...
