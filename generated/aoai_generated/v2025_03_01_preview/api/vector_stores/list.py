"""`vector_stores.list`: GET /vector_stores of Azure OpenAI 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.list_vector_stores_response import ListVectorStoresResponse

OPERATION = Operation(
    "vector_stores.list",
    "2025-03-01-preview",
    "GET",
    "/vector_stores",
    package="aoai_generated.v2025_03_01_preview",
    places={
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    },
    answers=(Answer("200", "application/json", "json", Ref("ListVectorStoresResponse")),),
)


def request(
    *,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
        order: the service's default is 'desc'.
    """
    return OPERATION.request(
        query={
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListVectorStoresResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListVectorStoresResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> ListVectorStoresResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListVectorStoresResponse = calls.send(
        client,
        request(
            limit=limit,
            order=order,
            after=after,
            before=before,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> ListVectorStoresResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListVectorStoresResponse = await calls.send_async(
        client,
        request(
            limit=limit,
            order=order,
            after=after,
            before=before,
        ),
    )
    return answer
