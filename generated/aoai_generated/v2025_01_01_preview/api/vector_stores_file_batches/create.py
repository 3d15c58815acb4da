"""`vector_stores.file_batches.create`: POST /vector_stores/{vector_store_id}/file_batches of Azure OpenAI 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_vector_store_file_batch_request import CreateVectorStoreFileBatchRequest
    from ...models.vector_store_file_batch_object import VectorStoreFileBatchObject

OPERATION = Operation(
    "vector_stores.file_batches.create",
    "2025-01-01-preview",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    package="aoai_generated.v2025_01_01_preview",
    body="json",
    places={
        "vector_store_id": ("path", "vector_store_id"),
    },
    fields=(
        "file_ids",
        "chunking_strategy",
    ),
    required=(
        "vector_store_id",
        "file_ids",
    ),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("VectorStoreFileBatchObject")),),
)


def request(
    *,
    vector_store_id: str,
    body: CreateVectorStoreFileBatchRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "vector_store_id": vector_store_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreFileBatchObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: VectorStoreFileBatchObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    body: CreateVectorStoreFileBatchRequest | Mapping[str, Any],
) -> VectorStoreFileBatchObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreFileBatchObject = calls.send(client, request(vector_store_id=vector_store_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    body: CreateVectorStoreFileBatchRequest | Mapping[str, Any],
) -> VectorStoreFileBatchObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreFileBatchObject = await calls.send_async(
        client, request(vector_store_id=vector_store_id, body=body)
    )
    return answer
