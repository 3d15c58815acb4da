from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .completion_usage_v2025_01_01_preview import CompletionUsage
    from .create_chat_completion_response_choices_item_v2025_01_01_preview import (
        CreateChatCompletionResponseChoicesItem,
    )
    from .prompt_filter_result_v2024_10_01_preview import PromptFilterResult
    from .unions_v2024_10_01_preview import PromptFilterResults


@define
class CreateChatCompletionResponse(BaseModel):
    """`createChatCompletionResponse` of the inference API, as of 2025-01-01-preview."""

    choices: list[CreateChatCompletionResponseChoicesItem]
    created: int
    id: str
    model: str
    object: Literal["chat.completion"]
    prompt_filter_results: PromptFilterResults | None
    system_fingerprint: str | None
    usage: CompletionUsage | None

    __shapes__ = {
        "choices": ListOf(
            Ref(
                "create_chat_completion_response_choices_item_v2025_01_01_preview.CreateChatCompletionResponseChoicesItem"
            )
        ),
        "prompt_filter_results": Ref("unions_v2024_10_01_preview.PromptFilterResults"),
        "usage": Ref("completion_usage_v2025_01_01_preview.CompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choices: Sequence[CreateChatCompletionResponseChoicesItem | Mapping[str, Any]],
            created: int,
            id: str,
            model: str,
            object: Literal["chat.completion"],
            prompt_filter_results: Sequence[PromptFilterResult | Mapping[str, Any]] = ...,
            system_fingerprint: str | None = ...,
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
