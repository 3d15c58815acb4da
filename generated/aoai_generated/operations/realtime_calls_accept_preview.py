"""`realtime.calls.accept` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.realtime_session_create_request_ga_v1 import RealtimeSessionCreateRequestGA


class RealtimeCallsAccept(Operation):
    """POST /realtime/calls/{call_id}/accept."""

    name = "realtime.calls.accept"
    method = "POST"
    path = "/realtime/calls/{call_id}/accept"
    body = "json"
    locations = {
        "call_id": ("path", "call_id"),
    }
    body_fields = (
        "type",
        "audio",
        "include",
        "instructions",
        "max_output_tokens",
        "model",
        "output_modalities",
        "prompt",
        "tool_choice",
        "tools",
        "tracing",
        "truncation",
    )
    required = (
        "call_id",
        "type",
    )
    positional = "call_id"
    answers = (Answer("200", "", "nothing"),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        call_id: str,
        body: RealtimeSessionCreateRequestGA | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "call_id": call_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> None: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            call_id: str,
            body: RealtimeSessionCreateRequestGA | Mapping[str, Any],
        ) -> None: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            call_id: str,
            body: RealtimeSessionCreateRequestGA | Mapping[str, Any],
        ) -> None: ...


OPERATION = RealtimeCallsAccept
