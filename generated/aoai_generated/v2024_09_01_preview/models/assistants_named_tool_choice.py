from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistants_named_tool_choice_function import AssistantsNamedToolChoiceFunction


@define
class AssistantsNamedToolChoice(BaseModel):
    """`assistantsNamedToolChoice` of the inference API, 2024-09-01-preview."""

    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantsNamedToolChoiceFunction | None

    __shapes__ = {
        "function": Ref("AssistantsNamedToolChoiceFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function", "code_interpreter", "file_search"],
            function: AssistantsNamedToolChoiceFunction | Mapping[str, Any] = ...,
        ) -> None: ...
