from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemContentInputAudio(BaseModel):
    """`OpenAI.ItemContentInputAudio` of the inference API, v1."""

    type: Literal["input_audio"]
    data: str
    format: Literal["mp3", "wav"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_audio"],
            data: str,
            format: Literal["mp3", "wav"],
        ) -> None: ...
