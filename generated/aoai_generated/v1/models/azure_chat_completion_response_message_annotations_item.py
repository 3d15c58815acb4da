from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_chat_completion_response_message_annotations_item_url_citation import (
        AzureChatCompletionResponseMessageAnnotationsItemUrlCitation,
    )


@define
class AzureChatCompletionResponseMessageAnnotationsItem(BaseModel):
    """An object that the spec leaves nameless, v1."""

    type: Literal["url_citation"]
    url_citation: AzureChatCompletionResponseMessageAnnotationsItemUrlCitation

    __shapes__ = {
        "url_citation": Ref("AzureChatCompletionResponseMessageAnnotationsItemUrlCitation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url_citation"],
            url_citation: AzureChatCompletionResponseMessageAnnotationsItemUrlCitation | Mapping[str, Any],
        ) -> None: ...
