"""`threads.runs.create`: POST /threads/{thread_id}/runs of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

    import httpx

    from ...models.create_run_request import CreateRunRequest
    from ...models.run_object import RunObject
    from ...models.unions import AssistantStreamEvent

OPERATION = Operation(
    "threads.runs.create",
    "2025-04-01-preview",
    "POST",
    "/threads/{thread_id}/runs",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={
        "thread_id": ("path", "thread_id"),
        "include": ("query", "include[]"),
    },
    fields=(
        "assistant_id",
        "additional_instructions",
        "additional_messages",
        "instructions",
        "max_completion_tokens",
        "max_prompt_tokens",
        "metadata",
        "model",
        "parallel_tool_calls",
        "response_format",
        "stream",
        "temperature",
        "tool_choice",
        "tools",
        "top_p",
        "truncation_strategy",
    ),
    required=(
        "thread_id",
        "assistant_id",
    ),
    positional="thread_id",
    answers=(
        Answer("200", "application/json", "json", Ref("RunObject")),
        Answer("200", "text/event-stream", "named events", Ref("AssistantStreamEvent")),
    ),
)


def request(
    *,
    thread_id: str,
    body: CreateRunRequest | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "thread_id": thread_id,
        },
        query={
            "include[]": include,
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
    body: CreateRunRequest | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
) -> RunObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunObject = calls.send(client, request(thread_id=thread_id, include=include, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    body: CreateRunRequest | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
) -> RunObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunObject = await calls.send_async(client, request(thread_id=thread_id, include=include, body=body))
    return answer


def sync_stream(
    client: httpx.Client,
    *,
    thread_id: str,
    body: CreateRunRequest | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
) -> Iterator[AssistantStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream(client, request(thread_id=thread_id, include=include, body=body))


def asyncio_stream(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    body: CreateRunRequest | Mapping[str, Any],
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
) -> AsyncIterator[AssistantStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream_async(client, request(thread_id=thread_id, include=include, body=body))
