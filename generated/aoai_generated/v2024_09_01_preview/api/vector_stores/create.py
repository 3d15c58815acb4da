"""`vector_stores.create`: POST /vector_stores of Azure OpenAI 2024-09-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_vector_store_request import CreateVectorStoreRequest
    from ...models.vector_store_object import VectorStoreObject

OPERATION = Operation(
    "vector_stores.create",
    "2024-09-01-preview",
    "POST",
    "/vector_stores",
    package="aoai_generated.v2024_09_01_preview",
    body="json",
    places={},
    fields=(
        "chunking_strategy",
        "expires_after",
        "file_ids",
        "metadata",
        "name",
    ),
    answers=(Answer("200", "application/json", "json", Ref("VectorStoreObject")),),
)


def request(
    *,
    body: CreateVectorStoreRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> VectorStoreObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: VectorStoreObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: CreateVectorStoreRequest | Mapping[str, Any],
) -> VectorStoreObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreObject = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: CreateVectorStoreRequest | Mapping[str, Any],
) -> VectorStoreObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: VectorStoreObject = await calls.send_async(client, request(body=body))
    return answer
