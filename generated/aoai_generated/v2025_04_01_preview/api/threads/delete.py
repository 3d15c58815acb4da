"""`threads.delete`: DELETE /threads/{thread_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.delete_thread_response import DeleteThreadResponse

OPERATION = Operation(
    "threads.delete",
    "2025-04-01-preview",
    "DELETE",
    "/threads/{thread_id}",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "thread_id": ("path", "thread_id"),
    },
    required=("thread_id",),
    positional="thread_id",
    answers=(Answer("200", "application/json", "json", Ref("DeleteThreadResponse")),),
)


def request(
    *,
    thread_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "thread_id": thread_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> DeleteThreadResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: DeleteThreadResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    thread_id: str,
) -> DeleteThreadResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: DeleteThreadResponse = calls.send(
        client,
        request(
            thread_id=thread_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    thread_id: str,
) -> DeleteThreadResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: DeleteThreadResponse = await calls.send_async(
        client,
        request(
            thread_id=thread_id,
        ),
    )
    return answer
