from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_chat_completion_response_choices_item_message_v2023_05_15 import (
        CreateChatCompletionResponseChoicesItemMessage,
    )


@define
class CreateChatCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2023-05-15."""

    index: int | None
    message: CreateChatCompletionResponseChoicesItemMessage | None
    finish_reason: str | None

    __shapes__ = {
        "message": Ref(
            "create_chat_completion_response_choices_item_message_v2023_05_15.CreateChatCompletionResponseChoicesItemMessage"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int = ...,
            message: CreateChatCompletionResponseChoicesItemMessage | Mapping[str, Any] = ...,
            finish_reason: str = ...,
        ) -> None: ...
