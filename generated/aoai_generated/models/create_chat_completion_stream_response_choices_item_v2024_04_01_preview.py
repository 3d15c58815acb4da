from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_stream_response_delta_v2024_02_01 import ChatCompletionStreamResponseDelta
    from .content_filter_choice_results_v2024_04_01_preview import ContentFilterChoiceResults
    from .content_filter_offsets_v2024_02_01 import ContentFilterOffsets


@define
class CreateChatCompletionStreamResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-04-01-preview."""

    index: int
    delta: ChatCompletionStreamResponseDelta
    finish_reason: str | None
    content_filter_results: ContentFilterChoiceResults | None
    content_filter_offsets: ContentFilterOffsets | None

    __shapes__ = {
        "delta": Ref("chat_completion_stream_response_delta_v2024_02_01.ChatCompletionStreamResponseDelta"),
        "content_filter_results": Ref("content_filter_choice_results_v2024_04_01_preview.ContentFilterChoiceResults"),
        "content_filter_offsets": Ref("content_filter_offsets_v2024_02_01.ContentFilterOffsets"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            delta: ChatCompletionStreamResponseDelta | Mapping[str, Any],
            finish_reason: str | None,
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
            content_filter_offsets: ContentFilterOffsets | Mapping[str, Any] = ...,
        ) -> None: ...
