from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestMessageContentPartAudioInputAudio(BaseModel):
    """An object that the spec leaves nameless, as of 2025-01-01-preview."""

    data: str
    format: Literal["mp3", "wav"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            format: Literal["mp3", "wav"],
        ) -> None: ...
