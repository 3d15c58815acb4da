from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_content_filter_result_for_prompt import AzureContentFilterResultForPrompt
    from .azure_create_chat_completion_response_choices_item import AzureCreateChatCompletionResponseChoicesItem
    from .completion_usage import CompletionUsage


@define
class AzureCreateChatCompletionResponse(BaseModel):
    """`AzureCreateChatCompletionResponse` of the inference API, v1.

    Attributes:
        created: seconds since 1970.
    """

    choices: list[AzureCreateChatCompletionResponseChoicesItem]
    created: int
    id: str
    model: str
    object: Literal["chat.completion"]
    prompt_filter_results: list[AzureContentFilterResultForPrompt] | None
    system_fingerprint: str | None
    usage: CompletionUsage | None

    __shapes__ = {
        "choices": ListOf(Ref("AzureCreateChatCompletionResponseChoicesItem")),
        "prompt_filter_results": ListOf(Ref("AzureContentFilterResultForPrompt")),
        "usage": Ref("CompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choices: Sequence[AzureCreateChatCompletionResponseChoicesItem | Mapping[str, Any]],
            created: int,
            id: str,
            model: str,
            object: Literal["chat.completion"],
            prompt_filter_results: Sequence[AzureContentFilterResultForPrompt | Mapping[str, Any]] = ...,
            system_fingerprint: str | None = ...,
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
