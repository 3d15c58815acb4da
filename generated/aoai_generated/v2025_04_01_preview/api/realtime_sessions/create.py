"""`realtime.sessions.create`: POST /realtimeapi/sessions of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.realtime_session_create_request import RealtimeSessionCreateRequest
    from ...models.realtime_session_create_response import RealtimeSessionCreateResponse

OPERATION = Operation(
    "realtime.sessions.create",
    "2025-04-01-preview",
    "POST",
    "/realtimeapi/sessions",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={},
    fields=(
        "input_audio_format",
        "input_audio_noise_reduction",
        "input_audio_transcription",
        "instructions",
        "max_response_output_tokens",
        "modalities",
        "model",
        "output_audio_format",
        "temperature",
        "tool_choice",
        "tools",
        "turn_detection",
        "voice",
    ),
    answers=(Answer("200", "application/json", "json", Ref("RealtimeSessionCreateResponse")),),
)


def request(
    *,
    body: RealtimeSessionCreateRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> RealtimeSessionCreateResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: RealtimeSessionCreateResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: RealtimeSessionCreateRequest | Mapping[str, Any],
) -> RealtimeSessionCreateResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RealtimeSessionCreateResponse = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: RealtimeSessionCreateRequest | Mapping[str, Any],
) -> RealtimeSessionCreateResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RealtimeSessionCreateResponse = await calls.send_async(client, request(body=body))
    return answer
