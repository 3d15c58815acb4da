from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .transcription_segment_v1 import TranscriptionSegment
    from .transcription_word_v1 import TranscriptionWord
    from .values_v1 import AudioTaskLabel


@define
class AzureAudioTranscriptionResponse(BaseModel):
    """`AzureAudioTranscriptionResponse` of the inference API, as of v1."""

    text: str
    duration: float | None
    language: str | None
    segments: list[TranscriptionSegment] | None
    task: AudioTaskLabel | None
    words: list[TranscriptionWord] | None

    __shapes__ = {
        "segments": ListOf(Ref("transcription_segment_v1.TranscriptionSegment")),
        "words": ListOf(Ref("transcription_word_v1.TranscriptionWord")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            duration: float = ...,
            language: str = ...,
            segments: Sequence[TranscriptionSegment | Mapping[str, Any]] = ...,
            task: AudioTaskLabel = ...,
            words: Sequence[TranscriptionWord | Mapping[str, Any]] = ...,
        ) -> None: ...
