from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_delta_object_v2024_05_01_preview import RunStepDeltaObject


@define
class RunStepStreamEventThreadRunStepDelta(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    data: RunStepDeltaObject
    event: Literal["thread.run.step.delta"]

    __shapes__ = {
        "data": Ref("run_step_delta_object_v2024_05_01_preview.RunStepDeltaObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: RunStepDeltaObject | Mapping[str, Any],
            event: Literal["thread.run.step.delta"],
        ) -> None: ...
