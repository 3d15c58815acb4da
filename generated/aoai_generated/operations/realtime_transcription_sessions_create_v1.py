"""`realtime.transcription_sessions.create` of Azure OpenAI, as of v1."""

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
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class RealtimeTranscriptionSessionsCreate(Operation):
    """POST /realtime/transcription_sessions."""

    name = "realtime.transcription_sessions.create"
    method = "POST"
    path = "/realtime/transcription_sessions"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
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
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            query={
                "api-version": api_version,
            },
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
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RealtimeTranscriptionSessionCreateResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: RealtimeTranscriptionSessionCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RealtimeTranscriptionSessionCreateResponse: ...


OPERATION = RealtimeTranscriptionSessionsCreate
