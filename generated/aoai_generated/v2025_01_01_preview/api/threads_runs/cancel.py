"""`threads.runs.cancel`: POST /threads/{thread_id}/runs/{run_id}/cancel of Azure OpenAI 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.run_object import RunObject

OPERATION = Operation(
    "threads.runs.cancel",
    "2025-01-01-preview",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    package="aoai_generated.v2025_01_01_preview",
    places={
        "run_id": ("path", "run_id"),
        "thread_id": ("path", "thread_id"),
    },
    required=(
        "run_id",
        "thread_id",
    ),
    positional="run_id",
    answers=(Answer("200", "application/json", "json", Ref("RunObject")),),
)


def request(
    *,
    thread_id: str,
    run_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "thread_id": thread_id,
            "run_id": run_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> RunObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: RunObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    thread_id: str,
    run_id: str,
) -> RunObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunObject = calls.send(
        client,
        request(
            thread_id=thread_id,
            run_id=run_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    run_id: str,
) -> RunObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunObject = await calls.send_async(
        client,
        request(
            thread_id=thread_id,
            run_id=run_id,
        ),
    )
    return answer
