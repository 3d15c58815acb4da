"""`vector_stores.delete`: DELETE /vector_stores/{vector_store_id} of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.delete_vector_store_response import DeleteVectorStoreResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "vector_stores.delete",
    "v1",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    package="aoai_generated.v1",
    places={
        "vector_store_id": ("path", "vector_store_id"),
        "api_version": ("query", "api-version"),
    },
    required=("vector_store_id",),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("DeleteVectorStoreResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    vector_store_id: str,
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
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> DeleteVectorStoreResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: DeleteVectorStoreResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> DeleteVectorStoreResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: DeleteVectorStoreResponse = calls.send(
        client,
        request(
            vector_store_id=vector_store_id,
            api_version=api_version,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> DeleteVectorStoreResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: DeleteVectorStoreResponse = await calls.send_async(
        client,
        request(
            vector_store_id=vector_store_id,
            api_version=api_version,
        ),
    )
    return answer
