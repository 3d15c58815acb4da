from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_object_v2024_07_01_preview import RunObject


@define
class RunStreamEventThreadRunInProgress(BaseModel):
    """An object that the spec leaves nameless, as of 2024-07-01-preview."""

    data: RunObject
    event: Literal["thread.run.in_progress"]

    __shapes__ = {
        "data": Ref("run_object_v2024_07_01_preview.RunObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: RunObject | Mapping[str, Any],
            event: Literal["thread.run.in_progress"],
        ) -> None: ...
