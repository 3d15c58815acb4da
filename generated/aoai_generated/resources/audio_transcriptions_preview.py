"""`client.audio.transcriptions`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncStream,
        CallOptions,
        Stream,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.audio_transcriptions_create_request_chunking_strategy_server_vad_preview import (
        AudioTranscriptionsCreateRequestChunkingStrategyServerVad,
    )
    from aoai_generated.models.azure_audio_transcription_response_v1 import AzureAudioTranscriptionResponse
    from aoai_generated.models.transcript_text_delta_event_preview import TranscriptTextDeltaEvent
    from aoai_generated.models.transcript_text_done_event_preview import TranscriptTextDoneEvent
    from aoai_generated.models.transcript_text_segment_event_preview import TranscriptTextSegmentEvent


class AudioTranscriptions(Resource):
    """`client.audio.transcriptions`."""

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str,
            stream: Literal[True],
            filename: str = ...,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            include: Sequence[Literal["logprobs"]] = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            chunking_strategy: Literal["auto"]
            | AudioTranscriptionsCreateRequestChunkingStrategyServerVad
            | Mapping[str, Any]
            | None = ...,
            known_speaker_names: Sequence[str] = ...,
            known_speaker_references: Sequence[str] = ...,
            **options: Unpack[CallOptions],
        ) -> Stream[TranscriptTextDeltaEvent | TranscriptTextSegmentEvent | TranscriptTextDoneEvent]: ...
        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str,
            filename: str = ...,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            include: Sequence[Literal["logprobs"]] = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            stream: Literal[False] | None = ...,
            chunking_strategy: Literal["auto"]
            | AudioTranscriptionsCreateRequestChunkingStrategyServerVad
            | Mapping[str, Any]
            | None = ...,
            known_speaker_names: Sequence[str] = ...,
            known_speaker_references: Sequence[str] = ...,
            **options: Unpack[CallOptions],
        ) -> AzureAudioTranscriptionResponse | str: ...
        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str,
            stream: bool | None,
            filename: str = ...,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            include: Sequence[Literal["logprobs"]] = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            chunking_strategy: Literal["auto"]
            | AudioTranscriptionsCreateRequestChunkingStrategyServerVad
            | Mapping[str, Any]
            | None = ...,
            known_speaker_names: Sequence[str] = ...,
            known_speaker_references: Sequence[str] = ...,
            **options: Unpack[CallOptions],
        ) -> (
            AzureAudioTranscriptionResponse
            | str
            | Stream[TranscriptTextDeltaEvent | TranscriptTextSegmentEvent | TranscriptTextDoneEvent]
        ): ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /audio/transcriptions."""

            ...
    else:
        __resource__ = "audio.transcriptions"
        create = method("audio.transcriptions.create")


class AsyncAudioTranscriptions(AsyncResource):
    """`client.audio.transcriptions`."""

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str,
            stream: Literal[True],
            filename: str = ...,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            include: Sequence[Literal["logprobs"]] = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            chunking_strategy: Literal["auto"]
            | AudioTranscriptionsCreateRequestChunkingStrategyServerVad
            | Mapping[str, Any]
            | None = ...,
            known_speaker_names: Sequence[str] = ...,
            known_speaker_references: Sequence[str] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncStream[TranscriptTextDeltaEvent | TranscriptTextSegmentEvent | TranscriptTextDoneEvent]: ...
        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str,
            filename: str = ...,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            include: Sequence[Literal["logprobs"]] = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            stream: Literal[False] | None = ...,
            chunking_strategy: Literal["auto"]
            | AudioTranscriptionsCreateRequestChunkingStrategyServerVad
            | Mapping[str, Any]
            | None = ...,
            known_speaker_names: Sequence[str] = ...,
            known_speaker_references: Sequence[str] = ...,
            **options: Unpack[CallOptions],
        ) -> AzureAudioTranscriptionResponse | str: ...
        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str,
            stream: bool | None,
            filename: str = ...,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            include: Sequence[Literal["logprobs"]] = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            chunking_strategy: Literal["auto"]
            | AudioTranscriptionsCreateRequestChunkingStrategyServerVad
            | Mapping[str, Any]
            | None = ...,
            known_speaker_names: Sequence[str] = ...,
            known_speaker_references: Sequence[str] = ...,
            **options: Unpack[CallOptions],
        ) -> (
            AzureAudioTranscriptionResponse
            | str
            | AsyncStream[TranscriptTextDeltaEvent | TranscriptTextSegmentEvent | TranscriptTextDoneEvent]
        ): ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /audio/transcriptions."""

            ...
    else:
        __resource__ = "audio.transcriptions"
        create = method("audio.transcriptions.create")
