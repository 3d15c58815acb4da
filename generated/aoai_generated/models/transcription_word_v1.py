from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class TranscriptionWord(BaseModel):
    """`OpenAI.TranscriptionWord` of the inference API, as of v1."""

    end: float
    start: float
    word: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end: float,
            start: float,
            word: str,
        ) -> None: ...
