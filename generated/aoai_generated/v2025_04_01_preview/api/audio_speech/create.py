"""`audio.speech.create`: POST /deployments/{deployment_id}/audio/speech of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_speech_request import CreateSpeechRequest

OPERATION = Operation(
    "audio.speech.create",
    "2025-04-01-preview",
    "POST",
    "/deployments/{deployment_id}/audio/speech",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={
        "model": ("path", "deployment_id"),
    },
    fields=(
        "input",
        "voice",
        "response_format",
        "speed",
    ),
    required=(
        "model",
        "input",
        "voice",
    ),
    answers=(Answer("200", "application/octet-stream", "bytes"),),
)


def request(
    *,
    deployment_id: str,
    body: CreateSpeechRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "deployment_id": deployment_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> bytes:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: bytes = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    deployment_id: str,
    body: CreateSpeechRequest | Mapping[str, Any],
) -> bytes:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: bytes = calls.send(client, request(deployment_id=deployment_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    deployment_id: str,
    body: CreateSpeechRequest | Mapping[str, Any],
) -> bytes:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: bytes = await calls.send_async(client, request(deployment_id=deployment_id, body=body))
    return answer
