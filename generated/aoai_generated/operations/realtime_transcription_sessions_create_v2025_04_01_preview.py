"""`realtime.transcription_sessions.create` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.realtime_transcription_session_create_request_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateRequest,
    )
    from aoai_generated.models.realtime_transcription_session_create_response_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateResponse,
    )


class RealtimeTranscriptionSessionsCreate(Operation):
    """POST /realtimeapi/transcription_sessions."""

    name = "realtime.transcription_sessions.create"
    method = "POST"
    path = "/realtimeapi/transcription_sessions"
    body = "json"
    body_fields = (
        "include",
        "input_audio_format",
        "input_audio_noise_reduction",
        "input_audio_transcription",
        "modalities",
        "turn_detection",
    )
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref(
                "realtime_transcription_session_create_response_v2025_04_01_preview.RealtimeTranscriptionSessionCreateResponse"
            ),
        ),
    )

    def request(
        self,
        *,
        body: RealtimeTranscriptionSessionCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> RealtimeTranscriptionSessionCreateResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: RealtimeTranscriptionSessionCreateRequest | Mapping[str, Any],
        ) -> RealtimeTranscriptionSessionCreateResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: RealtimeTranscriptionSessionCreateRequest | Mapping[str, Any],
        ) -> RealtimeTranscriptionSessionCreateResponse: ...


OPERATION = RealtimeTranscriptionSessionsCreate
