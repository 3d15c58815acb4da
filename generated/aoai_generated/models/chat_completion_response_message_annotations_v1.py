from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_response_message_annotations_url_citation_v1 import (
        ChatCompletionResponseMessageAnnotationsUrlCitation,
    )


@define
class ChatCompletionResponseMessageAnnotations(BaseModel):
    """`OpenAI.ChatCompletionResponseMessageAnnotations` of the inference API, as of v1."""

    type: Literal["url_citation"]
    url_citation: ChatCompletionResponseMessageAnnotationsUrlCitation

    __shapes__ = {
        "url_citation": Ref(
            "chat_completion_response_message_annotations_url_citation_v1.ChatCompletionResponseMessageAnnotationsUrlCitation"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url_citation"],
            url_citation: ChatCompletionResponseMessageAnnotationsUrlCitation | Mapping[str, Any],
        ) -> None: ...
