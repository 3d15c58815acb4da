from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .reasoning_v2025_04_01_preview import Reasoning
    from .response_error_v2025_03_01_preview import ResponseError
    from .response_incomplete_details_v2025_03_01_preview import ResponseIncompleteDetails
    from .response_text_v2025_03_01_preview import ResponseText
    from .response_usage_v2025_03_01_preview import ResponseUsage
    from .tool_choice_function_v2025_03_01_preview import ToolChoiceFunction
    from .tool_choice_types_v2025_03_01_preview import ToolChoiceTypes
    from .unions_v2025_03_01_preview import OutputItem, Tool
    from .values_v2025_03_01_preview import Metadata, ToolChoiceOptions


@define
class Response(BaseModel):
    """`response` of the inference API, as of 2025-04-01-preview.

    Attributes:
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
        parallel_tool_calls: the service's default is True.
        truncation: the service's default is 'disabled'.
    """

    metadata: Metadata | None
    model: str
    temperature: float | None
    top_p: float | None
    instructions: str | None
    tool_choice: ToolChoiceOptions | ToolChoiceTypes | ToolChoiceFunction
    tools: list[Tool]
    created_at: float
    error: ResponseError | None
    id: str
    incomplete_details: ResponseIncompleteDetails | None
    object: Literal["response"]
    output: list[OutputItem]
    parallel_tool_calls: bool
    user: str | None
    max_output_tokens: int | None
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: ResponseText | None
    truncation: Literal["auto", "disabled"] | None
    output_text: str | None
    status: Literal["completed", "failed", "in_progress", "incomplete"] | None
    usage: ResponseUsage | None
    store: bool | None

    __shapes__ = {
        "tool_choice": OneOf(
            "type",
            {
                "file_search": "tool_choice_types_v2025_03_01_preview.ToolChoiceTypes",
                "computer_use_preview": "tool_choice_types_v2025_03_01_preview.ToolChoiceTypes",
                "function": "tool_choice_function_v2025_03_01_preview.ToolChoiceFunction",
            },
        ),
        "tools": ListOf(Ref("unions_v2025_03_01_preview.Tool")),
        "error": Ref("response_error_v2025_03_01_preview.ResponseError"),
        "incomplete_details": Ref("response_incomplete_details_v2025_03_01_preview.ResponseIncompleteDetails"),
        "output": ListOf(Ref("unions_v2025_03_01_preview.OutputItem")),
        "reasoning": Ref("reasoning_v2025_04_01_preview.Reasoning"),
        "text": Ref("response_text_v2025_03_01_preview.ResponseText"),
        "usage": Ref("response_usage_v2025_03_01_preview.ResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, str] | None,
            model: str,
            temperature: float | None,
            top_p: float | None,
            instructions: str | None,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction,
            tools: Sequence[Tool | Mapping[str, Any]],
            created_at: float,
            error: ResponseError | Mapping[str, Any] | None,
            id: str,
            incomplete_details: ResponseIncompleteDetails | Mapping[str, Any] | None,
            object: Literal["response"],
            output: Sequence[OutputItem | Mapping[str, Any]],
            parallel_tool_calls: bool,
            user: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: ResponseText | Mapping[str, Any] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            output_text: str | None = ...,
            status: Literal["completed", "failed", "in_progress", "incomplete"] = ...,
            usage: ResponseUsage | Mapping[str, Any] | None = ...,
            store: bool | None = ...,
        ) -> None: ...
