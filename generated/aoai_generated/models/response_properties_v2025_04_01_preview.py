from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .reasoning_v2025_04_01_preview import Reasoning
    from .response_properties_text_v2025_03_01_preview import ResponsePropertiesText
    from .tool_choice_function_v2025_03_01_preview import ToolChoiceFunction
    from .tool_choice_types_v2025_03_01_preview import ToolChoiceTypes
    from .unions_v2025_03_01_preview import Tool
    from .values_v2025_03_01_preview import ToolChoiceOptions


@define
class ResponseProperties(BaseModel):
    """`ResponseProperties` of the inference API, as of 2025-04-01-preview.

    Attributes:
        truncation: the service's default is 'disabled'.
    """

    instructions: str | None
    max_output_tokens: int | None
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: ResponsePropertiesText | None
    tool_choice: ToolChoiceOptions | ToolChoiceTypes | ToolChoiceFunction | None
    tools: list[Tool] | None
    truncation: Literal["auto", "disabled"] | None

    __shapes__ = {
        "reasoning": Ref("reasoning_v2025_04_01_preview.Reasoning"),
        "text": Ref("response_properties_text_v2025_03_01_preview.ResponsePropertiesText"),
        "tool_choice": OneOf(
            "type",
            {
                "file_search": "tool_choice_types_v2025_03_01_preview.ToolChoiceTypes",
                "computer_use_preview": "tool_choice_types_v2025_03_01_preview.ToolChoiceTypes",
                "function": "tool_choice_function_v2025_03_01_preview.ToolChoiceFunction",
            },
        ),
        "tools": ListOf(Ref("unions_v2025_03_01_preview.Tool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: ResponsePropertiesText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
        ) -> None: ...
