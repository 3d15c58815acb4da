from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .audio_translation_segment_v1 import AudioTranslationSegment
    from .values_v1 import AudioTaskLabel


@define
class AzureAudioTranslationResponse(BaseModel):
    """`AzureAudioTranslationResponse` of the inference API, as of v1."""

    text: str
    duration: float | None
    language: str | None
    segments: list[AudioTranslationSegment] | None
    task: AudioTaskLabel | None

    __shapes__ = {
        "segments": ListOf(Ref("audio_translation_segment_v1.AudioTranslationSegment")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            duration: float = ...,
            language: str = ...,
            segments: Sequence[AudioTranslationSegment | Mapping[str, Any]] = ...,
            task: AudioTaskLabel = ...,
        ) -> None: ...
