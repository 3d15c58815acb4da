from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aoai._runtime.files import FileContent

    from .audio_transcriptions_create_request_chunking_strategy_server_vad_preview import (
        AudioTranscriptionsCreateRequestChunkingStrategyServerVad,
    )


@define
class AudioTranscriptionsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of preview."""

    file: bytes
    model: str
    filename: str | None
    language: str | None
    prompt: str | None
    response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | None
    temperature: float | None
    include: list[Literal["logprobs"]] | None
    timestamp_granularities: list[Literal["segment", "word"]] | None
    stream: bool | None
    chunking_strategy: Literal["auto"] | AudioTranscriptionsCreateRequestChunkingStrategyServerVad | None
    known_speaker_names: list[str] | None
    known_speaker_references: list[str] | None

    __shapes__ = {
        "chunking_strategy": Ref(
            "audio_transcriptions_create_request_chunking_strategy_server_vad_preview.AudioTranscriptionsCreateRequestChunkingStrategyServerVad"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileContent,
            model: str,
            filename: str = ...,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            include: Sequence[Literal["logprobs"]] = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            stream: bool | None = ...,
            chunking_strategy: Literal["auto"]
            | AudioTranscriptionsCreateRequestChunkingStrategyServerVad
            | Mapping[str, Any]
            | None = ...,
            known_speaker_names: Sequence[str] = ...,
            known_speaker_references: Sequence[str] = ...,
        ) -> None: ...
