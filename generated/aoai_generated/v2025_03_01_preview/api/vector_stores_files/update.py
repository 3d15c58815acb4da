"""`vector_stores.files.update`: POST /vector_stores/{vector_store_id}/files/{file_id} of Azure OpenAI 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.update_vector_store_file_attributes_request import UpdateVectorStoreFileAttributesRequest
    from ...models.vector_store_file_object import VectorStoreFileObject

OPERATION = Operation(
    "vector_stores.files.update",
    "2025-03-01-preview",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    package="aoai_generated.v2025_03_01_preview",
    body="json",
    places={
        "file_id": ("path", "file_id"),
        "vector_store_id": ("path", "vector_store_id"),
    },
    fields=("attributes",),
    required=(
        "file_id",
        "vector_store_id",
        "attributes",
    ),
    positional="file_id",
    answers=(Answer("200", "application/json", "json", Ref("VectorStoreFileObject")),),
)


def request(
    *,
    vector_store_id: str,
    file_id: str,
    body: UpdateVectorStoreFileAttributesRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "vector_store_id": vector_store_id,
            "file_id": file_id,
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
    file_id: str,
    body: UpdateVectorStoreFileAttributesRequest | Mapping[str, Any],
) -> VectorStoreFileObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreFileObject = calls.send(
        client, request(vector_store_id=vector_store_id, file_id=file_id, body=body)
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    file_id: str,
    body: UpdateVectorStoreFileAttributesRequest | Mapping[str, Any],
) -> VectorStoreFileObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreFileObject = await calls.send_async(
        client, request(vector_store_id=vector_store_id, file_id=file_id, body=body)
    )
    return answer
