"""`vector_stores.files.delete`: DELETE /vector_stores/{vector_store_id}/files/{file_id} of Azure OpenAI 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.delete_vector_store_file_response import DeleteVectorStoreFileResponse

OPERATION = Operation(
    "vector_stores.files.delete",
    "2025-01-01-preview",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    package="aoai_generated.v2025_01_01_preview",
    places={
        "file_id": ("path", "file_id"),
        "vector_store_id": ("path", "vector_store_id"),
    },
    required=(
        "file_id",
        "vector_store_id",
    ),
    positional="file_id",
    answers=(Answer("200", "application/json", "json", Ref("DeleteVectorStoreFileResponse")),),
)


def request(
    *,
    vector_store_id: str,
    file_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "vector_store_id": vector_store_id,
            "file_id": file_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> DeleteVectorStoreFileResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: DeleteVectorStoreFileResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    file_id: str,
) -> DeleteVectorStoreFileResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: DeleteVectorStoreFileResponse = calls.send(
        client,
        request(
            vector_store_id=vector_store_id,
            file_id=file_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    file_id: str,
) -> DeleteVectorStoreFileResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: DeleteVectorStoreFileResponse = await calls.send_async(
        client,
        request(
            vector_store_id=vector_store_id,
            file_id=file_id,
        ),
    )
    return answer
