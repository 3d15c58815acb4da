from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_chat_completion_stream_response_choices_item_delta_v2023_05_15 import (
        CreateChatCompletionStreamResponseChoicesItemDelta,
    )


@define
class CreateChatCompletionStreamResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2023-05-15."""

    index: int
    delta: CreateChatCompletionStreamResponseChoicesItemDelta
    finish_reason: str | None

    __shapes__ = {
        "delta": Ref(
            "create_chat_completion_stream_response_choices_item_delta_v2023_05_15.CreateChatCompletionStreamResponseChoicesItemDelta"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            delta: CreateChatCompletionStreamResponseChoicesItemDelta | Mapping[str, Any],
            finish_reason: str | None,
        ) -> None: ...
