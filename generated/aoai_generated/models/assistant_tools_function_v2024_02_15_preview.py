from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistant_tools_function_function_v2024_02_15_preview import AssistantToolsFunctionFunction


@define
class AssistantToolsFunction(BaseModel):
    """`assistantToolsFunction` of the inference API, as of 2024-02-15-preview."""

    function: AssistantToolsFunctionFunction
    type: Literal["function"]

    __shapes__ = {
        "function": Ref("assistant_tools_function_function_v2024_02_15_preview.AssistantToolsFunctionFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: AssistantToolsFunctionFunction | Mapping[str, Any],
            type: Literal["function"],
        ) -> None: ...
