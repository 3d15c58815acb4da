"""`threads.runs.steps.list`: GET /threads/{thread_id}/runs/{run_id}/steps of Azure OpenAI 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from ...models.list_run_steps_response import ListRunStepsResponse

OPERATION = Operation(
    "threads.runs.steps.list",
    "2025-03-01-preview",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    package="aoai_generated.v2025_03_01_preview",
    places={
        "run_id": ("path", "run_id"),
        "thread_id": ("path", "thread_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
        "include": ("query", "include[]"),
    },
    required=(
        "run_id",
        "thread_id",
    ),
    positional="run_id",
    answers=(Answer("200", "application/json", "json", Ref("ListRunStepsResponse")),),
)


def request(
    *,
    thread_id: str,
    run_id: str,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
        order: the service's default is 'desc'.
    """
    return OPERATION.request(
        path={
            "thread_id": thread_id,
            "run_id": run_id,
        },
        query={
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
            "include[]": include,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListRunStepsResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListRunStepsResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    thread_id: str,
    run_id: str,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
) -> ListRunStepsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListRunStepsResponse = calls.send(
        client,
        request(
            thread_id=thread_id,
            run_id=run_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            include=include,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    run_id: str,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
) -> ListRunStepsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListRunStepsResponse = await calls.send_async(
        client,
        request(
            thread_id=thread_id,
            run_id=run_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            include=include,
        ),
    )
    return answer
