"""`audio.transcriptions.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.audio_transcriptions_create_request_preview import AudioTranscriptionsCreateRequest
    from aoai_generated.models.azure_audio_transcription_response_v1 import AzureAudioTranscriptionResponse
    from aoai_generated.models.transcript_text_delta_event_preview import TranscriptTextDeltaEvent
    from aoai_generated.models.transcript_text_done_event_preview import TranscriptTextDoneEvent
    from aoai_generated.models.transcript_text_segment_event_preview import TranscriptTextSegmentEvent


class AudioTranscriptionsCreate(Operation):
    """POST /audio/transcriptions."""

    name = "audio.transcriptions.create"
    method = "POST"
    path = "/audio/transcriptions"
    body = "multipart"
    files = ("file",)
    body_fields = (
        "file",
        "model",
        "filename",
        "language",
        "prompt",
        "response_format",
        "temperature",
        "include",
        "timestamp_granularities",
        "stream",
        "chunking_strategy",
        "known_speaker_names",
        "known_speaker_references",
    )
    required = (
        "file",
        "model",
    )
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("azure_audio_transcription_response_v1.AzureAudioTranscriptionResponse"),
        ),
        Answer("200", "text/plain", "text"),
        Answer(
            "200",
            "text/event-stream",
            "events",
            OneOf(
                "type",
                {
                    "transcript.text.delta": "transcript_text_delta_event_preview.TranscriptTextDeltaEvent",
                    "transcript.text.segment": "transcript_text_segment_event_preview.TranscriptTextSegmentEvent",
                    "transcript.text.done": "transcript_text_done_event_preview.TranscriptTextDoneEvent",
                },
            ),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: AudioTranscriptionsCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> (
            AzureAudioTranscriptionResponse
            | str
            | list[TranscriptTextDeltaEvent | TranscriptTextSegmentEvent | TranscriptTextDoneEvent]
        ): ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: AudioTranscriptionsCreateRequest | Mapping[str, Any],
        ) -> AzureAudioTranscriptionResponse | str: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: AudioTranscriptionsCreateRequest | Mapping[str, Any],
        ) -> AzureAudioTranscriptionResponse | str: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            body: AudioTranscriptionsCreateRequest | Mapping[str, Any],
        ) -> Iterator[TranscriptTextDeltaEvent | TranscriptTextSegmentEvent | TranscriptTextDoneEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            body: AudioTranscriptionsCreateRequest | Mapping[str, Any],
        ) -> AsyncIterator[TranscriptTextDeltaEvent | TranscriptTextSegmentEvent | TranscriptTextDoneEvent]: ...


OPERATION = AudioTranscriptionsCreate
