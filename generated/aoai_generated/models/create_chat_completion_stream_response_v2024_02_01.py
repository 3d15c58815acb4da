from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_chat_completion_stream_response_choices_item_v2024_02_01 import (
        CreateChatCompletionStreamResponseChoicesItem,
    )
    from .prompt_filter_result_v2024_02_01 import PromptFilterResult
    from .unions_v2024_02_01 import PromptFilterResults


@define
class CreateChatCompletionStreamResponse(BaseModel):
    """`createChatCompletionStreamResponse` of the inference API, as of 2024-02-01.

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
        "choices": ListOf(
            Ref(
                "create_chat_completion_stream_response_choices_item_v2024_02_01.CreateChatCompletionStreamResponseChoicesItem"
            )
        ),
        "prompt_filter_results": Ref("unions_v2024_02_01.PromptFilterResults"),
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
