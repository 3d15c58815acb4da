from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_content_filter_result_for_prompt_v1 import AzureContentFilterResultForPrompt
    from .completion_usage_v2025_01_01_preview import CompletionUsage
    from .create_chat_completion_stream_response_choices_v1 import CreateChatCompletionStreamResponseChoices


@define
class CreateChatCompletionStreamResponse(BaseModel):
    """`CreateChatCompletionStreamResponse` of the inference API, as of v1.

    Attributes:
        created: seconds since 1970.
        system_fingerprint: deprecated.
    """

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    choices: list[CreateChatCompletionStreamResponseChoices]
    usage: CompletionUsage | None
    service_tier: str | None
    system_fingerprint: str | None
    obfuscation: str | None
    prompt_filter_results: list[AzureContentFilterResultForPrompt] | None

    __shapes__ = {
        "choices": ListOf(
            Ref("create_chat_completion_stream_response_choices_v1.CreateChatCompletionStreamResponseChoices")
        ),
        "usage": Ref("completion_usage_v2025_01_01_preview.CompletionUsage"),
        "prompt_filter_results": ListOf(
            Ref("azure_content_filter_result_for_prompt_v1.AzureContentFilterResultForPrompt")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chat.completion.chunk"],
            created: int,
            model: str,
            choices: Sequence[CreateChatCompletionStreamResponseChoices | Mapping[str, Any]],
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
            service_tier: str | None = ...,
            system_fingerprint: str | None = ...,
            obfuscation: str = ...,
            prompt_filter_results: Sequence[AzureContentFilterResultForPrompt | Mapping[str, Any]] = ...,
        ) -> None: ...
