from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistants_named_tool_choice_function_v2024_05_01_preview import AssistantsNamedToolChoiceFunction


@define
class AssistantsNamedToolChoice(BaseModel):
    """`assistantsNamedToolChoice` of the inference API, as of 2024-05-01-preview."""

    type: Literal["code_interpreter", "file_search", "function"]
    function: AssistantsNamedToolChoiceFunction | None

    __shapes__ = {
        "function": Ref("assistants_named_tool_choice_function_v2024_05_01_preview.AssistantsNamedToolChoiceFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter", "file_search", "function"],
            function: AssistantsNamedToolChoiceFunction | Mapping[str, Any] = ...,
        ) -> None: ...
