from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_content_filter_for_responses_api_v1 import AzureContentFilterForResponsesAPI
    from .conversation_reference_v1 import ConversationReference
    from .prompt_v1 import Prompt
    from .reasoning_v1 import Reasoning
    from .response_error_v2025_03_01_preview import ResponseError
    from .response_incomplete_details_v2025_03_01_preview import ResponseIncompleteDetails
    from .response_text_param_v1 import ResponseTextParam
    from .response_usage_v1 import ResponseUsage
    from .unions_v1 import InputItem, OutputItem, Tool, ToolChoice, ToolsArray
    from .values_v2025_03_01_preview import Metadata


@define
class Response(BaseModel):
    """`OpenAI.Response` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        parallel_tool_calls: the service's default is True.
        temperature: the service's default is 1.
        top_p: the service's default is 1.
        truncation: the service's default is 'disabled'.
        user: deprecated.
    """

    created_at: int
    error: ResponseError | None
    id: str
    incomplete_details: ResponseIncompleteDetails | None
    instructions: str | list[InputItem] | None
    object: Literal["response"]
    output: list[OutputItem]
    parallel_tool_calls: bool
    background: bool | None
    completed_at: int | None
    content_filters: list[AzureContentFilterForResponsesAPI] | None
    conversation: ConversationReference | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: str | None
    output_text: str | None
    previous_response_id: str | None
    prompt: Prompt | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["24h", "in-memory"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete", "queued"] | None
    temperature: float | None
    text: ResponseTextParam | None
    tool_choice: ToolChoice | None
    tools: ToolsArray | None
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    usage: ResponseUsage | None
    user: str | None
    store: bool | None
    service_tier: str | None

    __shapes__ = {
        "error": Ref("response_error_v2025_03_01_preview.ResponseError"),
        "incomplete_details": Ref("response_incomplete_details_v2025_03_01_preview.ResponseIncompleteDetails"),
        "instructions": ListOf(Ref("unions_v1.InputItem")),
        "output": ListOf(Ref("unions_v1.OutputItem")),
        "content_filters": ListOf(Ref("azure_content_filter_for_responses_api_v1.AzureContentFilterForResponsesAPI")),
        "conversation": Ref("conversation_reference_v1.ConversationReference"),
        "prompt": Ref("prompt_v1.Prompt"),
        "reasoning": Ref("reasoning_v1.Reasoning"),
        "text": Ref("response_text_param_v1.ResponseTextParam"),
        "tool_choice": Ref("unions_v1.ToolChoice"),
        "tools": Ref("unions_v1.ToolsArray"),
        "usage": Ref("response_usage_v1.ResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            error: ResponseError | Mapping[str, Any] | None,
            id: str,
            incomplete_details: ResponseIncompleteDetails | Mapping[str, Any] | None,
            instructions: str | Sequence[InputItem | Mapping[str, Any]] | None,
            object: Literal["response"],
            output: Sequence[OutputItem | Mapping[str, Any]],
            parallel_tool_calls: bool,
            background: bool | None = ...,
            completed_at: int | None = ...,
            content_filters: Sequence[AzureContentFilterForResponsesAPI | Mapping[str, Any]] = ...,
            conversation: ConversationReference | Mapping[str, Any] | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            output_text: str | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete", "queued"] = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            usage: ResponseUsage | Mapping[str, Any] | None = ...,
            user: str = ...,
            store: bool | None = ...,
            service_tier: str | None = ...,
        ) -> None: ...
