from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values import VoiceIdsShared


@define
class AzureCreateChatCompletionRequestAudio(BaseModel):
    """An object that the spec leaves nameless, v1."""

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    voice: VoiceIdsShared

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"],
            voice: VoiceIdsShared,
        ) -> None: ...
