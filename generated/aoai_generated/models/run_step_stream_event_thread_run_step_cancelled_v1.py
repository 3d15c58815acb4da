from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_object_v1 import RunStepObject


@define
class RunStepStreamEventThreadRunStepCancelled(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    data: RunStepObject
    event: Literal["thread.run.step.cancelled"]

    __shapes__ = {
        "data": Ref("run_step_object_v1.RunStepObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: RunStepObject | Mapping[str, Any],
            event: Literal["thread.run.step.cancelled"],
        ) -> None: ...
