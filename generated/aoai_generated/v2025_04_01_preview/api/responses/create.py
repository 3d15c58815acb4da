"""`responses.create`: POST /responses of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from ...models.create_response import CreateResponse
    from ...models.response import Response
    from ...models.unions import ResponseStreamEvent

OPERATION = Operation(
    "responses.create",
    "2025-04-01-preview",
    "POST",
    "/responses",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={},
    fields=(
        "model",
        "input",
        "metadata",
        "temperature",
        "top_p",
        "user",
        "instructions",
        "max_output_tokens",
        "previous_response_id",
        "reasoning",
        "text",
        "tool_choice",
        "tools",
        "truncation",
        "include",
        "parallel_tool_calls",
        "store",
        "stream",
    ),
    required=(
        "model",
        "input",
    ),
    answers=(
        Answer("200", "application/json", "json", Ref("Response")),
        Answer("200", "text/event-stream", "events", Ref("ResponseStreamEvent")),
    ),
    error=Ref("ErrorResponse"),
)


def request(
    *,
    body: CreateResponse | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> Response | list[ResponseStreamEvent]:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: Response | list[ResponseStreamEvent] = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: CreateResponse | Mapping[str, Any],
) -> Response:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Response = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: CreateResponse | Mapping[str, Any],
) -> Response:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Response = await calls.send_async(client, request(body=body))
    return answer


def sync_stream(
    client: httpx.Client,
    *,
    body: CreateResponse | Mapping[str, Any],
) -> Iterator[ResponseStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream(client, request(body=body))


def asyncio_stream(
    client: httpx.AsyncClient,
    *,
    body: CreateResponse | Mapping[str, Any],
) -> AsyncIterator[ResponseStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream_async(client, request(body=body))
