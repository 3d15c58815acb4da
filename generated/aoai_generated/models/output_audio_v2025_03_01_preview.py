from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OutputAudio(BaseModel):
    """`OutputAudio` of the inference API, as of 2025-03-01-preview."""

    data: str
    transcript: str
    type: Literal["output_audio"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            transcript: str,
            type: Literal["output_audio"],
        ) -> None: ...
