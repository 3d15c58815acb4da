"""`realtime.sessions.create` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.realtime_session_create_request_v1 import RealtimeSessionCreateRequest
    from aoai_generated.models.realtime_session_create_response_v1 import RealtimeSessionCreateResponse


class RealtimeSessionsCreate(Operation):
    """POST /realtime/sessions."""

    name = "realtime.sessions.create"
    method = "POST"
    path = "/realtime/sessions"
    body = "json"
    body_fields = (
        "type",
        "client_secret",
        "input_audio_format",
        "input_audio_transcription",
        "instructions",
        "max_response_output_tokens",
        "modalities",
        "output_audio_format",
        "prompt",
        "speed",
        "temperature",
        "tool_choice",
        "tools",
        "tracing",
        "truncation",
        "turn_detection",
        "voice",
    )
    required = ("type",)
    answers = (
        Answer(
            "200", "application/json", "json", Ref("realtime_session_create_response_v1.RealtimeSessionCreateResponse")
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: RealtimeSessionCreateRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> RealtimeSessionCreateResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: RealtimeSessionCreateRequest | Mapping[str, Any],
        ) -> RealtimeSessionCreateResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: RealtimeSessionCreateRequest | Mapping[str, Any],
        ) -> RealtimeSessionCreateResponse: ...


OPERATION = RealtimeSessionsCreate
