from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class AudioSegment(BaseModel):
    """`audioSegment` of the inference API, as of 2024-02-01."""

    avg_logprob: float | None
    compression_ratio: float | None
    end: float | None
    id: int | None
    no_speech_prob: float | None
    seek: float | None
    start: float | None
    temperature: float | None
    text: str | None
    tokens: list[float] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            avg_logprob: float = ...,
            compression_ratio: float = ...,
            end: float = ...,
            id: int = ...,
            no_speech_prob: float = ...,
            seek: float = ...,
            start: float = ...,
            temperature: float = ...,
            text: str = ...,
            tokens: Sequence[float] = ...,
        ) -> None: ...
