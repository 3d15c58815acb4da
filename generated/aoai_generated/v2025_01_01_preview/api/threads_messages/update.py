"""`threads.messages.update`: POST /threads/{thread_id}/messages/{message_id} of Azure OpenAI 2025-01-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.message_object import MessageObject
    from ...models.modify_message_request import ModifyMessageRequest

OPERATION = Operation(
    "threads.messages.update",
    "2025-01-01-preview",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    package="aoai_generated.v2025_01_01_preview",
    body="json",
    places={
        "message_id": ("path", "message_id"),
        "thread_id": ("path", "thread_id"),
    },
    fields=("metadata",),
    required=(
        "message_id",
        "thread_id",
    ),
    positional="message_id",
    answers=(Answer("200", "application/json", "json", Ref("MessageObject")),),
)


def request(
    *,
    thread_id: str,
    message_id: str,
    body: ModifyMessageRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "thread_id": thread_id,
            "message_id": message_id,
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
    message_id: str,
    body: ModifyMessageRequest | Mapping[str, Any],
) -> MessageObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: MessageObject = calls.send(client, request(thread_id=thread_id, message_id=message_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
    message_id: str,
    body: ModifyMessageRequest | Mapping[str, Any],
) -> MessageObject:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: MessageObject = await calls.send_async(
        client, request(thread_id=thread_id, message_id=message_id, body=body)
    )
    return answer
