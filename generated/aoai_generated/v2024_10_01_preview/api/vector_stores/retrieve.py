"""`vector_stores.retrieve`: GET /vector_stores/{vector_store_id} of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.vector_store_object import VectorStoreObject

OPERATION = Operation(
    "vector_stores.retrieve",
    "2024-10-01-preview",
    "GET",
    "/vector_stores/{vector_store_id}",
    package="aoai_generated.v2024_10_01_preview",
    places={
        "vector_store_id": ("path", "vector_store_id"),
    },
    required=("vector_store_id",),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("VectorStoreObject")),),
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: VectorStoreObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
) -> VectorStoreObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreObject = calls.send(
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
) -> VectorStoreObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreObject = await calls.send_async(
        client,
        request(
            vector_store_id=vector_store_id,
        ),
    )
    return answer
