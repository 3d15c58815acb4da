from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from .content_filter_choice_results import ContentFilterChoiceResults
    from .content_filter_offsets import ContentFilterOffsets
    from .create_chat_completion_stream_response_choices_item_logprobs import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )


@define
class CreateChatCompletionStreamResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, 2024-10-21."""

    delta: ChatCompletionStreamResponseDelta
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    index: int
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None
    content_filter_results: ContentFilterChoiceResults | None
    content_filter_offsets: ContentFilterOffsets | None

    __shapes__ = {
        "delta": Ref("ChatCompletionStreamResponseDelta"),
        "logprobs": Ref("CreateChatCompletionStreamResponseChoicesItemLogprobs"),
        "content_filter_results": Ref("ContentFilterChoiceResults"),
        "content_filter_offsets": Ref("ContentFilterOffsets"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: ChatCompletionStreamResponseDelta | Mapping[str, Any],
            finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None,
            index: int,
            logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | Mapping[str, Any] | None = ...,
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
            content_filter_offsets: ContentFilterOffsets | Mapping[str, Any] = ...,
        ) -> None: ...
