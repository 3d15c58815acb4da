from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .function_call_function_v2025_02_01_preview import FunctionCallFunction


@define
class ToolCall(BaseModel):
    """`ToolCall` of the authoring API, as of 2025-02-01-preview."""

    function: FunctionCallFunction | None
    id: str | None
    type: str | None

    __shapes__ = {
        "function": Ref("function_call_function_v2025_02_01_preview.FunctionCallFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: FunctionCallFunction | Mapping[str, Any] = ...,
            id: str = ...,
            type: str = ...,
        ) -> None: ...
