"""`chat.completions.list`: GET /chat/completions of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.stored_completion_list import StoredCompletionList

OPERATION = Operation(
    "chat.completions.list",
    "2025-04-01-preview",
    "GET",
    "/chat/completions",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "metadata": ("query", "metadata"),
        "model": ("query", "model"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
    },
    answers=(Answer("200", "application/json", "json", Ref("StoredCompletionList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    metadata: str | None = None,
    model: str | None = None,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
    """
    return OPERATION.request(
        query={
            "metadata": metadata,
            "model": model,
            "after": after,
            "limit": limit,
            "order": order,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> StoredCompletionList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: StoredCompletionList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    metadata: str | None = None,
    model: str | None = None,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> StoredCompletionList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: StoredCompletionList = calls.send(
        client,
        request(
            metadata=metadata,
            model=model,
            after=after,
            limit=limit,
            order=order,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    metadata: str | None = None,
    model: str | None = None,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> StoredCompletionList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: StoredCompletionList = await calls.send_async(
        client,
        request(
            metadata=metadata,
            model=model,
            after=after,
            limit=limit,
            order=order,
        ),
    )
    return answer
