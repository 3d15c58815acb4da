"""`embeddings.create`: POST /deployments/{deployment_id}/embeddings of Azure OpenAI 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.embeddings_create_request import EmbeddingsCreateRequest
    from ...models.embeddings_create_response import EmbeddingsCreateResponse

OPERATION = Operation(
    "embeddings.create",
    "2024-10-21",
    "POST",
    "/deployments/{deployment_id}/embeddings",
    package="aoai_generated.v2024_10_21",
    body="json",
    places={
        "model": ("path", "deployment_id"),
    },
    fields=(
        "input",
        "dimensions",
        "encoding_format",
        "input_type",
        "user",
    ),
    required=(
        "model",
        "input",
    ),
    answers=(Answer("200", "application/json", "json", Ref("EmbeddingsCreateResponse")),),
)


def request(
    *,
    deployment_id: str,
    body: EmbeddingsCreateRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "deployment_id": deployment_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> EmbeddingsCreateResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: EmbeddingsCreateResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    deployment_id: str,
    body: EmbeddingsCreateRequest | Mapping[str, Any],
) -> EmbeddingsCreateResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EmbeddingsCreateResponse = calls.send(client, request(deployment_id=deployment_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    deployment_id: str,
    body: EmbeddingsCreateRequest | Mapping[str, Any],
) -> EmbeddingsCreateResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EmbeddingsCreateResponse = await calls.send_async(client, request(deployment_id=deployment_id, body=body))
    return answer
