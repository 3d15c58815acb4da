"""`threads.create_and_run`: POST /threads/runs of Azure OpenAI 2024-08-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from ...models.create_thread_and_run_request import CreateThreadAndRunRequest
    from ...models.run_object import RunObject
    from ...models.unions import AssistantStreamEvent

OPERATION = Operation(
    "threads.create_and_run",
    "2024-08-01-preview",
    "POST",
    "/threads/runs",
    package="aoai_generated.v2024_08_01_preview",
    body="json",
    places={},
    fields=(
        "assistant_id",
        "instructions",
        "max_completion_tokens",
        "max_prompt_tokens",
        "metadata",
        "model",
        "response_format",
        "stream",
        "temperature",
        "thread",
        "tool_choice",
        "tool_resources",
        "tools",
        "top_p",
        "truncation_strategy",
    ),
    required=("assistant_id",),
    answers=(
        Answer("200", "application/json", "json", Ref("RunObject")),
        Answer("200", "text/event-stream", "named events", Ref("AssistantStreamEvent")),
    ),
)


def request(
    *,
    body: CreateThreadAndRunRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> RunObject | list[AssistantStreamEvent]:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: RunObject | list[AssistantStreamEvent] = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: CreateThreadAndRunRequest | Mapping[str, Any],
) -> RunObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunObject = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: CreateThreadAndRunRequest | Mapping[str, Any],
) -> RunObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunObject = await calls.send_async(client, request(body=body))
    return answer


def sync_stream(
    client: httpx.Client,
    *,
    body: CreateThreadAndRunRequest | Mapping[str, Any],
) -> Iterator[AssistantStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream(client, request(body=body))


def asyncio_stream(
    client: httpx.AsyncClient,
    *,
    body: CreateThreadAndRunRequest | Mapping[str, Any],
) -> AsyncIterator[AssistantStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream_async(client, request(body=body))
