from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_object_v2024_05_01_preview import RunStepObject


@define
class RunStepStreamEventThreadRunStepInProgress(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    data: RunStepObject
    event: Literal["thread.run.step.in_progress"]

    __shapes__ = {
        "data": Ref("run_step_object_v2024_05_01_preview.RunStepObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: RunStepObject | Mapping[str, Any],
            event: Literal["thread.run.step.in_progress"],
        ) -> None: ...
