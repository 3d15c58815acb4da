from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import VoiceIdsShared


@define
class CreateChatCompletionRequestAudio(BaseModel):
    """`OpenAI.CreateChatCompletionRequestAudio` of the inference API, as of v1."""

    format: Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"]
    voice: VoiceIdsShared

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"],
            voice: VoiceIdsShared,
        ) -> None: ...
