"""`realtime.transcription_sessions.create`: POST /realtimeapi/transcription_sessions of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest
    from ...models.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

OPERATION = Operation(
    "realtime.transcription_sessions.create",
    "2025-04-01-preview",
    "POST",
    "/realtimeapi/transcription_sessions",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={},
    fields=(
        "include",
        "input_audio_format",
        "input_audio_noise_reduction",
        "input_audio_transcription",
        "modalities",
        "turn_detection",
    ),
    answers=(Answer("200", "application/json", "json", Ref("RealtimeTranscriptionSessionCreateResponse")),),
)


def request(
    *,
    body: RealtimeTranscriptionSessionCreateRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> RealtimeTranscriptionSessionCreateResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: RealtimeTranscriptionSessionCreateResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: RealtimeTranscriptionSessionCreateRequest | Mapping[str, Any],
) -> RealtimeTranscriptionSessionCreateResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RealtimeTranscriptionSessionCreateResponse = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: RealtimeTranscriptionSessionCreateRequest | Mapping[str, Any],
) -> RealtimeTranscriptionSessionCreateResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RealtimeTranscriptionSessionCreateResponse = await calls.send_async(client, request(body=body))
    return answer
