"""`chat.completions.messages.list`: GET /chat/completions/{completion_id}/messages of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.stored_completion_messages import StoredCompletionMessages

OPERATION = Operation(
    "chat.completions.messages.list",
    "2025-04-01-preview",
    "GET",
    "/chat/completions/{completion_id}/messages",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "completion_id": ("path", "completion_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
    },
    required=("completion_id",),
    positional="completion_id",
    answers=(Answer("200", "application/json", "json", Ref("StoredCompletionMessages")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    completion_id: str,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
    """
    return OPERATION.request(
        path={
            "completion_id": completion_id,
        },
        query={
            "after": after,
            "limit": limit,
            "order": order,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> StoredCompletionMessages:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: StoredCompletionMessages = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    completion_id: str,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> StoredCompletionMessages:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: StoredCompletionMessages = calls.send(
        client,
        request(
            completion_id=completion_id,
            after=after,
            limit=limit,
            order=order,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    completion_id: str,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> StoredCompletionMessages:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: StoredCompletionMessages = await calls.send_async(
        client,
        request(
            completion_id=completion_id,
            after=after,
            limit=limit,
            order=order,
        ),
    )
    return answer
