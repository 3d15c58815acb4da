"""`batches.list`: GET /batches of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.batches_list import BatchesList

OPERATION = Operation(
    "batches.list",
    "2025-04-01-preview",
    "GET",
    "/batches",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "filter": ("query", "$filter"),
        "orderby": ("query", "$orderby"),
    },
    answers=(Answer("200", "application/json", "json", Ref("BatchesList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    after: str | None = None,
    limit: int | None = None,
    filter: str | None = None,
    orderby: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
    """
    return OPERATION.request(
        query={
            "after": after,
            "limit": limit,
            "$filter": filter,
            "$orderby": orderby,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> BatchesList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: BatchesList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    after: str | None = None,
    limit: int | None = None,
    filter: str | None = None,
    orderby: str | None = None,
) -> BatchesList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: BatchesList = calls.send(
        client,
        request(
            after=after,
            limit=limit,
            filter=filter,
            orderby=orderby,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    after: str | None = None,
    limit: int | None = None,
    filter: str | None = None,
    orderby: str | None = None,
) -> BatchesList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: BatchesList = await calls.send_async(
        client,
        request(
            after=after,
            limit=limit,
            filter=filter,
            orderby=orderby,
        ),
    )
    return answer
