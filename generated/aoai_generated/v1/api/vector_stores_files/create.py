"""`vector_stores.files.create`: POST /vector_stores/{vector_store_id}/files of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_vector_store_file_request import CreateVectorStoreFileRequest
    from ...models.values import AzureAIFoundryModelsApiVersion
    from ...models.vector_store_file_object import VectorStoreFileObject

OPERATION = Operation(
    "vector_stores.files.create",
    "v1",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    package="aoai_generated.v1",
    body="json",
    places={
        "vector_store_id": ("path", "vector_store_id"),
        "api_version": ("query", "api-version"),
    },
    fields=(
        "file_id",
        "attributes",
        "chunking_strategy",
    ),
    required=(
        "vector_store_id",
        "file_id",
    ),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("VectorStoreFileObject")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    vector_store_id: str,
    body: CreateVectorStoreFileRequest | Mapping[str, Any],
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreFileObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: VectorStoreFileObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    body: CreateVectorStoreFileRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> VectorStoreFileObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreFileObject = calls.send(
        client, request(vector_store_id=vector_store_id, api_version=api_version, body=body)
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    body: CreateVectorStoreFileRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> VectorStoreFileObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreFileObject = await calls.send_async(
        client, request(vector_store_id=vector_store_id, api_version=api_version, body=body)
    )
    return answer
