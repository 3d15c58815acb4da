"""`realtime.transcription_sessions.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.realtime_transcription_session_create_request_v1 import (
        RealtimeTranscriptionSessionCreateRequest,
    )
    from aoai_generated.models.realtime_transcription_session_create_response_v1 import (
        RealtimeTranscriptionSessionCreateResponse,
    )


class RealtimeTranscriptionSessionsCreate(Operation):
    """POST /realtime/transcription_sessions."""

    name = "realtime.transcription_sessions.create"
    method = "POST"
    path = "/realtime/transcription_sessions"
    body = "json"
    body_fields = (
        "type",
        "include",
        "input_audio_format",
        "input_audio_noise_reduction",
        "input_audio_transcription",
        "turn_detection",
    )
    required = ("type",)
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("realtime_transcription_session_create_response_v1.RealtimeTranscriptionSessionCreateResponse"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

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
