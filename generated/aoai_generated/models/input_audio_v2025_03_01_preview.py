from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputAudio(BaseModel):
    """`InputAudio` of the inference API, as of 2025-03-01-preview."""

    data: str
    format: Literal["mp3", "wav"]
    type: Literal["input_audio"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            format: Literal["mp3", "wav"],
            type: Literal["input_audio"],
        ) -> None: ...
