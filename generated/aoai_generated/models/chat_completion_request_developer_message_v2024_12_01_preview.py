from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_request_message_content_part_text_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartText,
    )


@define
class ChatCompletionRequestDeveloperMessage(BaseModel):
    """`ChatCompletionRequestDeveloperMessage` of the inference API, as of 2024-12-01-preview."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    role: Literal["developer"]
    name: str | None

    __shapes__ = {
        "content": ListOf(
            Ref(
                "chat_completion_request_message_content_part_text_v2024_08_01_preview.ChatCompletionRequestMessageContentPartText"
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestMessageContentPartText | Mapping[str, Any]],
            role: Literal["developer"],
            name: str = ...,
        ) -> None: ...
