"""`vector_stores.delete`: DELETE /vector_stores/{vector_store_id} of Azure OpenAI 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.delete_vector_store_response import DeleteVectorStoreResponse

OPERATION = Operation(
    "vector_stores.delete",
    "2025-01-01-preview",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    package="aoai_generated.v2025_01_01_preview",
    places={
        "vector_store_id": ("path", "vector_store_id"),
    },
    required=("vector_store_id",),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("DeleteVectorStoreResponse")),),
)


def request(
    *,
    vector_store_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "vector_store_id": vector_store_id,
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
) -> DeleteVectorStoreResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: DeleteVectorStoreResponse = calls.send(
        client,
        request(
            vector_store_id=vector_store_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
) -> DeleteVectorStoreResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: DeleteVectorStoreResponse = await calls.send_async(
        client,
        request(
            vector_store_id=vector_store_id,
        ),
    )
    return answer
