"""`threads.runs.submit_tool_outputs`: POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs of Azure OpenAI 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from ...models.run_object import RunObject
    from ...models.submit_tool_outputs_run_request import SubmitToolOutputsRunRequest
    from ...models.unions import AssistantStreamEvent

OPERATION = Operation(
    "threads.runs.submit_tool_outputs",
    "2025-01-01-preview",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    package="aoai_generated.v2025_01_01_preview",
    body="json",
    places={
        "run_id": ("path", "run_id"),
        "thread_id": ("path", "thread_id"),
    },
    fields=(
        "tool_outputs",
        "stream",
    ),
    required=(
        "run_id",
        "thread_id",
        "tool_outputs",
    ),
    positional="run_id",
    answers=(
        Answer("200", "application/json", "json", Ref("RunObject")),
        Answer("200", "text/event-stream", "named events", Ref("AssistantStreamEvent")),
    ),
)


def request(
    *,
    thread_id: str,
    run_id: str,
    body: SubmitToolOutputsRunRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "thread_id": thread_id,
            "run_id": run_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> RunObject | list[AssistantStreamEvent]:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: RunObject | list[AssistantStreamEvent] = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    thread_id: str,
    run_id: str,
    body: SubmitToolOutputsRunRequest | Mapping[str, Any],
) -> RunObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunObject = calls.send(client, request(thread_id=thread_id, run_id=run_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    run_id: str,
    body: SubmitToolOutputsRunRequest | Mapping[str, Any],
) -> RunObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunObject = await calls.send_async(client, request(thread_id=thread_id, run_id=run_id, body=body))
    return answer


def sync_stream(
    client: httpx.Client,
    *,
    thread_id: str,
    run_id: str,
    body: SubmitToolOutputsRunRequest | Mapping[str, Any],
) -> Iterator[AssistantStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream(client, request(thread_id=thread_id, run_id=run_id, body=body))


def asyncio_stream(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    run_id: str,
    body: SubmitToolOutputsRunRequest | Mapping[str, Any],
) -> AsyncIterator[AssistantStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream_async(client, request(thread_id=thread_id, run_id=run_id, body=body))
