from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import RunStepDetailsToolCall


@define
class RunStepDetailsToolCallsObject(BaseModel):
    """`OpenAI.RunStepDetailsToolCallsObject` of the inference API, as of v1."""

    tool_calls: list[RunStepDetailsToolCall]
    type: Literal["tool_calls"]

    __shapes__ = {
        "tool_calls": ListOf(Ref("unions_v1.RunStepDetailsToolCall")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_calls: Sequence[RunStepDetailsToolCall | Mapping[str, Any]],
            type: Literal["tool_calls"],
        ) -> None: ...
