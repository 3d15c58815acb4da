from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .completion_usage import CompletionUsage
    from .create_chat_completion_stream_response_choices_item import CreateChatCompletionStreamResponseChoicesItem
    from .prompt_filter_result import PromptFilterResult
    from .unions import PromptFilterResults


@define
class CreateChatCompletionStreamResponse(BaseModel):
    """`createChatCompletionStreamResponse` of the inference API, 2024-08-01-preview."""

    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    created: int
    id: str
    model: str
    object: Literal["chat.completion.chunk"]
    system_fingerprint: str | None
    usage: CompletionUsage | None
    prompt_filter_results: PromptFilterResults | None

    __shapes__ = {
        "choices": ListOf(Ref("CreateChatCompletionStreamResponseChoicesItem")),
        "usage": Ref("CompletionUsage"),
        "prompt_filter_results": Ref("PromptFilterResults"),
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
