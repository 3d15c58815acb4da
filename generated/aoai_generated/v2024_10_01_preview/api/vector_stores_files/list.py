"""`vector_stores.files.list`: GET /vector_stores/{vector_store_id}/files of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.list_vector_store_files_response import ListVectorStoreFilesResponse

OPERATION = Operation(
    "vector_stores.files.list",
    "2024-10-01-preview",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    package="aoai_generated.v2024_10_01_preview",
    places={
        "vector_store_id": ("path", "vector_store_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
        "filter": ("query", "filter"),
    },
    required=("vector_store_id",),
    positional="vector_store_id",
    answers=(Answer("200", "application/json", "json", Ref("ListVectorStoreFilesResponse")),),
)


def request(
    *,
    vector_store_id: str,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
        order: the service's default is 'desc'.
    """
    return OPERATION.request(
        path={
            "vector_store_id": vector_store_id,
        },
        query={
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
            "filter": filter,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListVectorStoreFilesResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListVectorStoreFilesResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    vector_store_id: str,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = None,
) -> ListVectorStoreFilesResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListVectorStoreFilesResponse = calls.send(
        client,
        request(
            vector_store_id=vector_store_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            filter=filter,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    vector_store_id: str,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    filter: Literal["in_progress", "completed", "failed", "cancelled"] | None = None,
) -> ListVectorStoreFilesResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListVectorStoreFilesResponse = await calls.send_async(
        client,
        request(
            vector_store_id=vector_store_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            filter=filter,
        ),
    )
    return answer
