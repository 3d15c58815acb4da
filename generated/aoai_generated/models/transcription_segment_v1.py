from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class TranscriptionSegment(BaseModel):
    """`OpenAI.TranscriptionSegment` of the inference API, as of v1."""

    avg_logprob: float
    compression_ratio: float
    end: float
    id: int
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: list[int]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            avg_logprob: float,
            compression_ratio: float,
            end: float,
            id: int,
            no_speech_prob: float,
            seek: int,
            start: float,
            temperature: float,
            text: str,
            tokens: Sequence[int],
        ) -> None: ...
