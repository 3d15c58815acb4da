from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_tool_call_object_function_v2024_02_15_preview import RunToolCallObjectFunction


@define
class RunToolCallObject(BaseModel):
    """`runToolCallObject` of the inference API, as of 2024-02-15-preview."""

    function: RunToolCallObjectFunction
    id: str
    type: Literal["function"]

    __shapes__ = {
        "function": Ref("run_tool_call_object_function_v2024_02_15_preview.RunToolCallObjectFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: RunToolCallObjectFunction | Mapping[str, Any],
            id: str,
            type: Literal["function"],
        ) -> None: ...
