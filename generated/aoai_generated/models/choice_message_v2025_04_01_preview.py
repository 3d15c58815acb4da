from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .tool_call_v2025_02_01_preview import ToolCall


@define
class ChoiceMessage(BaseModel):
    """`ChoiceMessage` of the authoring API, as of 2025-04-01-preview."""

    content: str | None
    role: str | None
    tool_calls: list[ToolCall] | None

    __shapes__ = {
        "tool_calls": ListOf(Ref("tool_call_v2025_02_01_preview.ToolCall")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None = ...,
            role: str = ...,
            tool_calls: Sequence[ToolCall | Mapping[str, Any]] | None = ...,
        ) -> None: ...
