"""`vector_stores.files.content`: GET /vector_stores/{vector_store_id}/files/{file_id}/content of Azure OpenAI 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.vector_store_file_content_response import VectorStoreFileContentResponse

OPERATION = Operation(
    "vector_stores.files.content",
    "2025-03-01-preview",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    package="aoai_generated.v2025_03_01_preview",
    places={
        "file_id": ("path", "file_id"),
        "vector_store_id": ("path", "vector_store_id"),
    },
    required=(
        "file_id",
        "vector_store_id",
    ),
    positional="file_id",
    answers=(Answer("200", "application/json", "json", Ref("VectorStoreFileContentResponse")),),
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreFileContentResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: VectorStoreFileContentResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    file_id: str,
) -> VectorStoreFileContentResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreFileContentResponse = calls.send(
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
) -> VectorStoreFileContentResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreFileContentResponse = await calls.send_async(
        client,
        request(
            vector_store_id=vector_store_id,
            file_id=file_id,
        ),
    )
    return answer
