"""`batches.list`: GET /batches of Azure OpenAI 2024-10-21."""

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
    "2024-10-21",
    "GET",
    "/batches",
    package="aoai_generated.v2024_10_21",
    places={
        "after": ("query", "after"),
        "limit": ("query", "limit"),
    },
    answers=(Answer("200", "application/json", "json", Ref("BatchesList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    after: str | None = None,
    limit: int | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
    """
    return OPERATION.request(
        query={
            "after": after,
            "limit": limit,
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
) -> BatchesList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: BatchesList = calls.send(
        client,
        request(
            after=after,
            limit=limit,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    after: str | None = None,
    limit: int | None = None,
) -> BatchesList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: BatchesList = await calls.send_async(
        client,
        request(
            after=after,
            limit=limit,
        ),
    )
    return answer
