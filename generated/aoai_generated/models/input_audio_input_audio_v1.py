from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputAudioInputAudio(BaseModel):
    """`OpenAI.InputAudioInputAudio` of the inference API, as of v1."""

    data: str
    format: Literal["mp3", "wav"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            format: Literal["mp3", "wav"],
        ) -> None: ...
