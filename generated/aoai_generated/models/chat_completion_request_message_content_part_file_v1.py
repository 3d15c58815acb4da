from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_request_message_content_part_file_file_v1 import (
        ChatCompletionRequestMessageContentPartFileFile,
    )


@define
class ChatCompletionRequestMessageContentPartFile(BaseModel):
    """`OpenAI.ChatCompletionRequestMessageContentPartFile` of the inference API, as of v1."""

    type: Literal["file"]
    file: ChatCompletionRequestMessageContentPartFileFile

    __shapes__ = {
        "file": Ref(
            "chat_completion_request_message_content_part_file_file_v1.ChatCompletionRequestMessageContentPartFileFile"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file"],
            file: ChatCompletionRequestMessageContentPartFileFile | Mapping[str, Any],
        ) -> None: ...
