from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .prompt_v1 import Prompt
    from .reasoning_v1 import Reasoning
    from .response_stream_options_v1 import ResponseStreamOptions
    from .response_text_param_v1 import ResponseTextParam
    from .unions_v1 import ConversationParam, InputItem, InputParam, Tool, ToolChoice, ToolsArray
    from .values_v1 import IncludeEnum
    from .values_v2025_03_01_preview import Metadata


@define
class CreateResponse(BaseModel):
    """`OpenAI.CreateResponse` of the inference API, as of v1.

    Attributes:
        parallel_tool_calls: the service's default is True.
        store: the service's default is True.
        temperature: the service's default is 1.
        top_p: the service's default is 1.
        truncation: the service's default is 'disabled'.
        user: deprecated.
    """

    background: bool | None
    conversation: ConversationParam | None
    include: list[IncludeEnum] | None
    input: InputParam | None
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Metadata | None
    model: str | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: Prompt | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["24h", "in-memory"] | None
    reasoning: Reasoning | None
    safety_identifier: str | None
    store: bool | None
    stream: bool | None
    stream_options: ResponseStreamOptions | None
    temperature: float | None
    text: ResponseTextParam | None
    tool_choice: ToolChoice | None
    tools: ToolsArray | None
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str | None

    __shapes__ = {
        "conversation": Ref("unions_v1.ConversationParam"),
        "input": Ref("unions_v1.InputParam"),
        "prompt": Ref("prompt_v1.Prompt"),
        "reasoning": Ref("reasoning_v1.Reasoning"),
        "stream_options": Ref("response_stream_options_v1.ResponseStreamOptions"),
        "text": Ref("response_text_param_v1.ResponseTextParam"),
        "tool_choice": Ref("unions_v1.ToolChoice"),
        "tools": Ref("unions_v1.ToolsArray"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            background: bool | None = ...,
            conversation: ConversationParam | Mapping[str, Any] | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            input: str | Sequence[InputItem | Mapping[str, Any]] = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            max_tool_calls: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: bool | None = ...,
            previous_response_id: str | None = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            prompt_cache_key: str = ...,
            prompt_cache_retention: Literal["24h", "in-memory"] | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            safety_identifier: str = ...,
            store: bool | None = ...,
            stream: bool | None = ...,
            stream_options: ResponseStreamOptions | Mapping[str, Any] | None = ...,
            temperature: float | None = ...,
            text: ResponseTextParam | Mapping[str, Any] = ...,
            tool_choice: ToolChoice | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_logprobs: int | None = ...,
            top_p: float | None = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            user: str = ...,
        ) -> None: ...
