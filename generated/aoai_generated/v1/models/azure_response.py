from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_response_incomplete_details import AzureResponseIncompleteDetails
    from .azure_response_text import AzureResponseText
    from .prompt import Prompt
    from .reasoning import Reasoning
    from .response_error import ResponseError
    from .response_usage import ResponseUsage
    from .unions import ItemParam, ItemResource, Tool, ToolChoiceObject
    from .values import ToolChoiceOptions


@define
class AzureResponse(BaseModel):
    """`AzureResponse` of the inference API, v1.

    Attributes:
        created_at: seconds since 1970.
        parallel_tool_calls: the service's default is True.
        temperature: 0 to 2.
        top_p: 0 to 1.
        background: the service's default is False.
        truncation: the service's default is 'disabled'.
    """

    created_at: int
    error: ResponseError | None
    id: str
    incomplete_details: AzureResponseIncompleteDetails | None
    instructions: str | list[ItemParam] | None
    metadata: dict[str, str] | None
    model: str
    object: Literal["response"]
    output: list[ItemResource]
    parallel_tool_calls: bool
    temperature: float | None
    top_p: float | None
    user: str | None
    background: bool | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    output_text: str | None
    previous_response_id: str | None
    prompt: Prompt | None
    reasoning: Reasoning | None
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    text: AzureResponseText | None
    tool_choice: ToolChoiceOptions | ToolChoiceObject | None
    tools: list[Tool] | None
    top_logprobs: int | None
    truncation: Literal["auto", "disabled"] | None
    usage: ResponseUsage | None

    __shapes__ = {
        "error": Ref("ResponseError"),
        "incomplete_details": Ref("AzureResponseIncompleteDetails"),
        "instructions": ListOf(Ref("ItemParam")),
        "output": ListOf(Ref("ItemResource")),
        "prompt": Ref("Prompt"),
        "reasoning": Ref("Reasoning"),
        "text": Ref("AzureResponseText"),
        "tool_choice": Ref("ToolChoiceObject"),
        "tools": ListOf(Ref("Tool")),
        "usage": Ref("ResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            error: ResponseError | Mapping[str, Any] | None,
            id: str,
            incomplete_details: AzureResponseIncompleteDetails | Mapping[str, Any] | None,
            instructions: str | Sequence[ItemParam | Mapping[str, Any]] | None,
            metadata: Mapping[str, str] | None,
            model: str,
            object: Literal["response"],
            output: Sequence[ItemResource | Mapping[str, Any]],
            parallel_tool_calls: bool,
            temperature: float | None,
            top_p: float | None,
            user: str | None,
            background: bool | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            output_text: str | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] = ...,
            text: AzureResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceObject | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            usage: ResponseUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
