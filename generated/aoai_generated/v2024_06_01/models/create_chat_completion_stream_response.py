from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_chat_completion_stream_response_choices_item import CreateChatCompletionStreamResponseChoicesItem
    from .prompt_filter_result import PromptFilterResult
    from .unions import PromptFilterResults


@define
class CreateChatCompletionStreamResponse(BaseModel):
    """`createChatCompletionStreamResponse` of the inference API, 2024-06-01.

    Attributes:
        created: seconds since 1970.
    """

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    system_fingerprint: str | None
    prompt_filter_results: PromptFilterResults | None

    __shapes__ = {
        "choices": ListOf(Ref("CreateChatCompletionStreamResponseChoicesItem")),
        "prompt_filter_results": Ref("PromptFilterResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chat.completion.chunk"],
            created: int,
            model: str,
            choices: Sequence[CreateChatCompletionStreamResponseChoicesItem | Mapping[str, Any]],
            system_fingerprint: str | None = ...,
            prompt_filter_results: Sequence[PromptFilterResult | Mapping[str, Any]] = ...,
        ) -> None: ...
