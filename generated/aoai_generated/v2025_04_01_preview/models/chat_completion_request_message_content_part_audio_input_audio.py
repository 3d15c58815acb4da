from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestMessageContentPartAudioInputAudio(BaseModel):
    """An object that the spec leaves nameless, 2025-04-01-preview."""

    data: str
    format: Literal["wav", "mp3"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            format: Literal["wav", "mp3"],
        ) -> None: ...
