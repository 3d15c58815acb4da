from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateChatCompletionRequestAudio(BaseModel):
    """An object that the spec leaves nameless, 2025-03-01-preview."""

    format: Literal["wav", "mp3", "flac", "opus", "pcm16"]
    voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: Literal["wav", "mp3", "flac", "opus", "pcm16"],
            voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"],
        ) -> None: ...
