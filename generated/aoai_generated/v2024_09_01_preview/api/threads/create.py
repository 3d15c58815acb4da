"""`threads.create`: POST /threads of Azure OpenAI 2024-09-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_thread_request import CreateThreadRequest
    from ...models.thread_object import ThreadObject

OPERATION = Operation(
    "threads.create",
    "2024-09-01-preview",
    "POST",
    "/threads",
    package="aoai_generated.v2024_09_01_preview",
    body="json",
    places={},
    fields=(
        "messages",
        "metadata",
        "tool_resources",
    ),
    answers=(Answer("200", "application/json", "json", Ref("ThreadObject")),),
)


def request(
    *,
    body: CreateThreadRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ThreadObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ThreadObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: CreateThreadRequest | Mapping[str, Any],
) -> ThreadObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ThreadObject = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: CreateThreadRequest | Mapping[str, Any],
) -> ThreadObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ThreadObject = await calls.send_async(client, request(body=body))
    return answer
