"""`embeddings.create`: POST /embeddings of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.azure_create_embedding_request import AzureCreateEmbeddingRequest
    from ...models.create_embedding_response import CreateEmbeddingResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "embeddings.create",
    "v1",
    "POST",
    "/embeddings",
    package="aoai_generated.v1",
    body="json",
    places={
        "api_version": ("query", "api-version"),
    },
    fields=(
        "input",
        "model",
        "dimensions",
        "encoding_format",
        "user",
    ),
    required=(
        "input",
        "model",
    ),
    answers=(Answer("200", "application/json", "json", Ref("CreateEmbeddingResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    body: AzureCreateEmbeddingRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        query={
            "api-version": api_version,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> CreateEmbeddingResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: CreateEmbeddingResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: AzureCreateEmbeddingRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> CreateEmbeddingResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: CreateEmbeddingResponse = calls.send(client, request(api_version=api_version, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: AzureCreateEmbeddingRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> CreateEmbeddingResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: CreateEmbeddingResponse = await calls.send_async(client, request(api_version=api_version, body=body))
    return answer
