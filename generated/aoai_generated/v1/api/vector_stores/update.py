"""`vector_stores.update`: POST /vector_stores/{vector_store_id} of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.update_vector_store_request import UpdateVectorStoreRequest
    from ...models.values import AzureAIFoundryModelsApiVersion
    from ...models.vector_store_object import VectorStoreObject

OPERATION = Operation(
    "vector_stores.update",
    "v1",
    "POST",
    "/vector_stores/{vector_store_id}",
    package="aoai_generated.v1",
    body="json",
    places={
        "vector_store_id": ("path", "vector_store_id"),
        "api_version": ("query", "api-version"),
    },
    fields=(
        "expires_after",
        "metadata",
        "name",
    ),
    required=("vector_store_id",),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("VectorStoreObject")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    vector_store_id: str,
    body: UpdateVectorStoreRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        path={
            "vector_store_id": vector_store_id,
        },
        query={
            "api-version": api_version,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: VectorStoreObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    body: UpdateVectorStoreRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> VectorStoreObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreObject = calls.send(
        client, request(vector_store_id=vector_store_id, api_version=api_version, body=body)
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    body: UpdateVectorStoreRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> VectorStoreObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreObject = await calls.send_async(
        client, request(vector_store_id=vector_store_id, api_version=api_version, body=body)
    )
    return answer
