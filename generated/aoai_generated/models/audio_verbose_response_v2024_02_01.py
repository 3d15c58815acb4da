from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .audio_segment_v2024_02_01 import AudioSegment


@define
class AudioVerboseResponse(BaseModel):
    """`audioVerboseResponse` of the inference API, as of 2024-02-01."""

    text: str
    duration: float | None
    language: str | None
    segments: list[AudioSegment] | None
    task: Literal["transcribe", "translate"] | None

    __shapes__ = {
        "segments": ListOf(Ref("audio_segment_v2024_02_01.AudioSegment")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            duration: float = ...,
            language: str = ...,
            segments: Sequence[AudioSegment | Mapping[str, Any]] = ...,
            task: Literal["transcribe", "translate"] = ...,
        ) -> None: ...
