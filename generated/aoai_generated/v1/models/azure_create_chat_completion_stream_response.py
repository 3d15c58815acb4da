from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_content_filter_result_for_prompt import AzureContentFilterResultForPrompt
    from .azure_create_chat_completion_stream_response_choices_item import (
        AzureCreateChatCompletionStreamResponseChoicesItem,
    )
    from .completion_usage import CompletionUsage


@define
class AzureCreateChatCompletionStreamResponse(BaseModel):
    """`AzureCreateChatCompletionStreamResponse` of the inference API, v1.

    Attributes:
        created: seconds since 1970.
    """

    choices: list[AzureCreateChatCompletionStreamResponseChoicesItem]
    created: int
    id: str
    model: str
    object: Literal["chat.completion.chunk"]
    system_fingerprint: str | None
    usage: CompletionUsage | None
    prompt_filter_results: list[AzureContentFilterResultForPrompt] | None

    __shapes__ = {
        "choices": ListOf(Ref("AzureCreateChatCompletionStreamResponseChoicesItem")),
        "usage": Ref("CompletionUsage"),
        "prompt_filter_results": ListOf(Ref("AzureContentFilterResultForPrompt")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choices: Sequence[AzureCreateChatCompletionStreamResponseChoicesItem | Mapping[str, Any]],
            created: int,
            id: str,
            model: str,
            object: Literal["chat.completion.chunk"],
            system_fingerprint: str | None = ...,
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
            prompt_filter_results: Sequence[AzureContentFilterResultForPrompt | Mapping[str, Any]] = ...,
        ) -> None: ...
