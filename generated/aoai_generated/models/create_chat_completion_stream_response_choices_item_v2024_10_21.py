from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_stream_response_delta_v2024_10_21 import ChatCompletionStreamResponseDelta
    from .content_filter_choice_results_v2024_02_01 import ContentFilterChoiceResults
    from .content_filter_offsets_v2024_02_01 import ContentFilterOffsets
    from .create_chat_completion_stream_response_choices_item_logprobs_v2024_08_01_preview import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )


@define
class CreateChatCompletionStreamResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-10-21."""

    delta: ChatCompletionStreamResponseDelta
    finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | None
    index: int
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None
    content_filter_results: ContentFilterChoiceResults | None
    content_filter_offsets: ContentFilterOffsets | None

    __shapes__ = {
        "delta": Ref("chat_completion_stream_response_delta_v2024_10_21.ChatCompletionStreamResponseDelta"),
        "logprobs": Ref(
            "create_chat_completion_stream_response_choices_item_logprobs_v2024_08_01_preview.CreateChatCompletionStreamResponseChoicesItemLogprobs"
        ),
        "content_filter_results": Ref("content_filter_choice_results_v2024_02_01.ContentFilterChoiceResults"),
        "content_filter_offsets": Ref("content_filter_offsets_v2024_02_01.ContentFilterOffsets"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: ChatCompletionStreamResponseDelta | Mapping[str, Any],
            finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | None,
            index: int,
            logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | Mapping[str, Any] | None = ...,
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
            content_filter_offsets: ContentFilterOffsets | Mapping[str, Any] = ...,
        ) -> None: ...
