"""`threads.runs.steps.retrieve`: GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} of Azure OpenAI 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.run_step_object import RunStepObject

OPERATION = Operation(
    "threads.runs.steps.retrieve",
    "2024-05-01-preview",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    package="aoai_generated.v2024_05_01_preview",
    places={
        "step_id": ("path", "step_id"),
        "thread_id": ("path", "thread_id"),
        "run_id": ("path", "run_id"),
    },
    required=(
        "step_id",
        "thread_id",
        "run_id",
    ),
    positional="step_id",
    answers=(Answer("200", "application/json", "json", Ref("RunStepObject")),),
)


def request(
    *,
    thread_id: str,
    run_id: str,
    step_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "thread_id": thread_id,
            "run_id": run_id,
            "step_id": step_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> RunStepObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: RunStepObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    thread_id: str,
    run_id: str,
    step_id: str,
) -> RunStepObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunStepObject = calls.send(
        client,
        request(
            thread_id=thread_id,
            run_id=run_id,
            step_id=step_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    run_id: str,
    step_id: str,
) -> RunStepObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunStepObject = await calls.send_async(
        client,
        request(
            thread_id=thread_id,
            run_id=run_id,
            step_id=step_id,
        ),
    )
    return answer
