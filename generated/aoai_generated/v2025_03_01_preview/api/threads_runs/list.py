"""`threads.runs.list`: GET /threads/{thread_id}/runs of Azure OpenAI 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.list_runs_response import ListRunsResponse

OPERATION = Operation(
    "threads.runs.list",
    "2025-03-01-preview",
    "GET",
    "/threads/{thread_id}/runs",
    package="aoai_generated.v2025_03_01_preview",
    places={
        "thread_id": ("path", "thread_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    },
    required=("thread_id",),
    positional="thread_id",
    answers=(Answer("200", "application/json", "json", Ref("ListRunsResponse")),),
)


def request(
    *,
    thread_id: str,
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
        path={
            "thread_id": thread_id,
        },
        query={
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListRunsResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListRunsResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    thread_id: str,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> ListRunsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListRunsResponse = calls.send(
        client,
        request(
            thread_id=thread_id,
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
    thread_id: str,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> ListRunsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListRunsResponse = await calls.send_async(
        client,
        request(
            thread_id=thread_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
        ),
    )
    return answer
