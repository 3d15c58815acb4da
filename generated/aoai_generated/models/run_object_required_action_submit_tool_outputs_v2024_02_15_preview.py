from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_tool_call_object_v2024_02_15_preview import RunToolCallObject


@define
class RunObjectRequiredActionSubmitToolOutputs(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    tool_calls: list[RunToolCallObject]

    __shapes__ = {
        "tool_calls": ListOf(Ref("run_tool_call_object_v2024_02_15_preview.RunToolCallObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_calls: Sequence[RunToolCallObject | Mapping[str, Any]],
        ) -> None: ...
