from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_completion_request_message_content_part_audio_input_audio_v2025_01_01_preview import (
        ChatCompletionRequestMessageContentPartAudioInputAudio,
    )


@define
class ChatCompletionRequestMessageContentPartAudio(BaseModel):
    """`OpenAI.ChatCompletionRequestMessageContentPartAudio` of the inference API, as of v1."""

    type: Literal["input_audio"]
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio

    __shapes__ = {
        "input_audio": Ref(
            "chat_completion_request_message_content_part_audio_input_audio_v2025_01_01_preview.ChatCompletionRequestMessageContentPartAudioInputAudio"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_audio"],
            input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio | Mapping[str, Any],
        ) -> None: ...
