"""`threads.messages.create`: POST /threads/{thread_id}/messages of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_message_request import CreateMessageRequest
    from ...models.message_object import MessageObject

OPERATION = Operation(
    "threads.messages.create",
    "2024-10-01-preview",
    "POST",
    "/threads/{thread_id}/messages",
    package="aoai_generated.v2024_10_01_preview",
    body="json",
    places={
        "thread_id": ("path", "thread_id"),
    },
    fields=(
        "content",
        "role",
        "attachments",
        "metadata",
    ),
    required=(
        "thread_id",
        "content",
        "role",
    ),
    positional="thread_id",
    answers=(Answer("200", "application/json", "json", Ref("MessageObject")),),
)


def request(
    *,
    thread_id: str,
    body: CreateMessageRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "thread_id": thread_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> MessageObject:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: MessageObject = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    thread_id: str,
    body: CreateMessageRequest | Mapping[str, Any],
) -> MessageObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: MessageObject = calls.send(client, request(thread_id=thread_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    body: CreateMessageRequest | Mapping[str, Any],
) -> MessageObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: MessageObject = await calls.send_async(client, request(thread_id=thread_id, body=body))
    return answer
