from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateChatCompletionRequestAudio(BaseModel):
    """An object that the spec leaves nameless, as of 2025-01-01-preview."""

    format: Literal["flac", "mp3", "opus", "pcm16", "wav"]
    voice: Literal["alloy", "echo", "fable", "nova", "onyx", "shimmer"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: Literal["flac", "mp3", "opus", "pcm16", "wav"],
            voice: Literal["alloy", "echo", "fable", "nova", "onyx", "shimmer"],
        ) -> None: ...
