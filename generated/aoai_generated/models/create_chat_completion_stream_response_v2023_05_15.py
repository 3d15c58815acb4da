from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_chat_completion_stream_response_choices_item_v2023_05_15 import (
        CreateChatCompletionStreamResponseChoicesItem,
    )
    from .create_chat_completion_stream_response_usage_v2023_05_15 import CreateChatCompletionStreamResponseUsage


@define
class CreateChatCompletionStreamResponse(BaseModel):
    """`createChatCompletionStreamResponse` of the inference API, as of 2023-05-15.

    Attributes:
        created: seconds since 1970.
    """

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    usage: CreateChatCompletionStreamResponseUsage | None

    __shapes__ = {
        "choices": ListOf(
            Ref(
                "create_chat_completion_stream_response_choices_item_v2023_05_15.CreateChatCompletionStreamResponseChoicesItem"
            )
        ),
        "usage": Ref(
            "create_chat_completion_stream_response_usage_v2023_05_15.CreateChatCompletionStreamResponseUsage"
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
            choices: Sequence[CreateChatCompletionStreamResponseChoicesItem | Mapping[str, Any]],
            usage: CreateChatCompletionStreamResponseUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
