from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemContentOutputAudio(BaseModel):
    """`OpenAI.ItemContentOutputAudio` of the inference API, v1."""

    type: Literal["output_audio"]
    data: str
    transcript: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["output_audio"],
            data: str,
            transcript: str,
        ) -> None: ...
