"""`audio.translations.create`: POST /deployments/{deployment_id}/audio/translations of Azure OpenAI 2024-09-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import ByKeys

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.audio_response import AudioResponse
    from ...models.audio_verbose_response import AudioVerboseResponse
    from ...models.create_translation_request import CreateTranslationRequest

OPERATION = Operation(
    "audio.translations.create",
    "2024-09-01-preview",
    "POST",
    "/deployments/{deployment_id}/audio/translations",
    package="aoai_generated.v2024_09_01_preview",
    body="multipart",
    files=("file",),
    places={
        "model": ("path", "deployment_id"),
    },
    fields=(
        "file",
        "prompt",
        "response_format",
        "temperature",
    ),
    required=(
        "model",
        "file",
    ),
    answers=(
        Answer(
            "200",
            "application/json",
            "json",
            ByKeys(
                (("text",), (), {}, "AudioResponse"),
                (("text",), ("duration", "language", "segments", "task", "words"), {}, "AudioVerboseResponse"),
            ),
        ),
        Answer("200", "text/plain", "text"),
    ),
    formats={
        "json": "AudioResponse",
        "verbose_json": "AudioVerboseResponse",
    },
)


def request(
    *,
    deployment_id: str,
    body: CreateTranslationRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "deployment_id": deployment_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AudioResponse | AudioVerboseResponse | str:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AudioResponse | AudioVerboseResponse | str = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    deployment_id: str,
    body: CreateTranslationRequest | Mapping[str, Any],
) -> AudioResponse | AudioVerboseResponse | str:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AudioResponse | AudioVerboseResponse | str = calls.send(
        client, request(deployment_id=deployment_id, body=body)
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    deployment_id: str,
    body: CreateTranslationRequest | Mapping[str, Any],
) -> AudioResponse | AudioVerboseResponse | str:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AudioResponse | AudioVerboseResponse | str = await calls.send_async(
        client, request(deployment_id=deployment_id, body=body)
    )
    return answer
