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
    """`chatCompletionRequestMessageContentPartAudio` of the inference API, as of 2025-01-01-preview."""

    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    type: Literal["input_audio"]

    __shapes__ = {
        "input_audio": Ref(
            "chat_completion_request_message_content_part_audio_input_audio_v2025_01_01_preview.ChatCompletionRequestMessageContentPartAudioInputAudio"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio | Mapping[str, Any],
            type: Literal["input_audio"],
        ) -> None: ...
