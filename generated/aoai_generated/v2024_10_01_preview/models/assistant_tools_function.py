from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistant_tools_function_function import AssistantToolsFunctionFunction


@define
class AssistantToolsFunction(BaseModel):
    """`assistantToolsFunction` of the inference API, 2024-10-01-preview."""

    function: AssistantToolsFunctionFunction
    type: Literal["function"]

    __shapes__ = {
        "function": Ref("AssistantToolsFunctionFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: AssistantToolsFunctionFunction | Mapping[str, Any],
            type: Literal["function"],
        ) -> None: ...
