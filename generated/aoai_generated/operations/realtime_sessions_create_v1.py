"""`realtime.sessions.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.realtime_session_create_request_v1 import RealtimeSessionCreateRequest
    from aoai_generated.models.realtime_session_create_response_v1 import RealtimeSessionCreateResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class RealtimeSessionsCreate(Operation):
    """POST /realtime/sessions."""

    name = "realtime.sessions.create"
    method = "POST"
    path = "/realtime/sessions"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
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
        ) -> RealtimeSessionCreateResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: RealtimeSessionCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RealtimeSessionCreateResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: RealtimeSessionCreateRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RealtimeSessionCreateResponse: ...


OPERATION = RealtimeSessionsCreate
