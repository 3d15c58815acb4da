from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .content_filter_choice_results import ContentFilterChoiceResults


@define
class CreateChatCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, 2024-02-01."""

    finish_reason: str | None
    index: int | None
    content_filter_results: ContentFilterChoiceResults | None
    message: ChatCompletionResponseMessage | None

    __shapes__ = {
        "content_filter_results": Ref("ContentFilterChoiceResults"),
        "message": Ref("ChatCompletionResponseMessage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: str = ...,
            index: int = ...,
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
            message: ChatCompletionResponseMessage | Mapping[str, Any] = ...,
        ) -> None: ...
