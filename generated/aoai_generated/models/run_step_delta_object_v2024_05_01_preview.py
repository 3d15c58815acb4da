from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_delta_object_delta_v2024_05_01_preview import RunStepDeltaObjectDelta


@define
class RunStepDeltaObject(BaseModel):
    """`runStepDeltaObject` of the inference API, as of 2024-05-01-preview."""

    delta: RunStepDeltaObjectDelta
    id: str
    object: Literal["thread.run.step.delta"]

    __shapes__ = {
        "delta": Ref("run_step_delta_object_delta_v2024_05_01_preview.RunStepDeltaObjectDelta"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: RunStepDeltaObjectDelta | Mapping[str, Any],
            id: str,
            object: Literal["thread.run.step.delta"],
        ) -> None: ...
