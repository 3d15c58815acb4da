from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_chat_completion_response_message import AzureChatCompletionResponseMessage
    from .azure_content_filter_result_for_choice import AzureContentFilterResultForChoice
    from .azure_create_chat_completion_response_choices_item_logprobs import (
        AzureCreateChatCompletionResponseChoicesItemLogprobs,
    )


@define
class AzureCreateChatCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, v1."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    logprobs: AzureCreateChatCompletionResponseChoicesItemLogprobs | None
    message: AzureChatCompletionResponseMessage
    content_filter_results: AzureContentFilterResultForChoice | None

    __shapes__ = {
        "logprobs": Ref("AzureCreateChatCompletionResponseChoicesItemLogprobs"),
        "message": Ref("AzureChatCompletionResponseMessage"),
        "content_filter_results": Ref("AzureContentFilterResultForChoice"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"],
            index: int,
            logprobs: AzureCreateChatCompletionResponseChoicesItemLogprobs | Mapping[str, Any] | None,
            message: AzureChatCompletionResponseMessage | Mapping[str, Any],
            content_filter_results: AzureContentFilterResultForChoice | Mapping[str, Any] = ...,
        ) -> None: ...
