from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_request_message_content_part_image_image_url_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartImageImageUrl,
    )


@define
class ChatCompletionRequestMessageContentPartImage(BaseModel):
    """`OpenAI.ChatCompletionRequestMessageContentPartImage` of the inference API, as of v1."""

    type: Literal["image_url"]
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl

    __shapes__ = {
        "image_url": Ref(
            "chat_completion_request_message_content_part_image_image_url_v2024_08_01_preview.ChatCompletionRequestMessageContentPartImageImageUrl"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_url"],
            image_url: ChatCompletionRequestMessageContentPartImageImageUrl | Mapping[str, Any],
        ) -> None: ...
