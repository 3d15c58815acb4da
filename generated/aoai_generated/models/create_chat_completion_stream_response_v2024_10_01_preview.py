from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .completion_usage_v2024_10_01_preview import CompletionUsage
    from .create_chat_completion_stream_response_choices_item_v2024_10_01_preview import (
        CreateChatCompletionStreamResponseChoicesItem,
    )
    from .prompt_filter_result_v2024_10_01_preview import PromptFilterResult
    from .unions_v2024_10_01_preview import PromptFilterResults


@define
class CreateChatCompletionStreamResponse(BaseModel):
    """`createChatCompletionStreamResponse` of the inference API, as of 2024-10-01-preview."""

    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    created: int
    id: str
    model: str
    object: Literal["chat.completion.chunk"]
    system_fingerprint: str | None
    usage: CompletionUsage | None
    prompt_filter_results: PromptFilterResults | None

    __shapes__ = {
        "choices": ListOf(
            Ref(
                "create_chat_completion_stream_response_choices_item_v2024_10_01_preview.CreateChatCompletionStreamResponseChoicesItem"
            )
        ),
        "usage": Ref("completion_usage_v2024_10_01_preview.CompletionUsage"),
        "prompt_filter_results": Ref("unions_v2024_10_01_preview.PromptFilterResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choices: Sequence[CreateChatCompletionStreamResponseChoicesItem | Mapping[str, Any]],
            created: int,
            id: str,
            model: str,
            object: Literal["chat.completion.chunk"],
            system_fingerprint: str | None = ...,
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
            prompt_filter_results: Sequence[PromptFilterResult | Mapping[str, Any]] = ...,
        ) -> None: ...
