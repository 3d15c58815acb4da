"""`assistants.list`: GET /assistants of Azure OpenAI 2024-08-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.list_assistants_response import ListAssistantsResponse

OPERATION = Operation(
    "assistants.list",
    "2024-08-01-preview",
    "GET",
    "/assistants",
    package="aoai_generated.v2024_08_01_preview",
    places={
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    },
    answers=(Answer("200", "application/json", "json", Ref("ListAssistantsResponse")),),
)


def request(
    *,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
        order: the service's default is 'desc'.
    """
    return OPERATION.request(
        query={
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListAssistantsResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListAssistantsResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> ListAssistantsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListAssistantsResponse = calls.send(
        client,
        request(
            limit=limit,
            order=order,
            after=after,
            before=before,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> ListAssistantsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListAssistantsResponse = await calls.send_async(
        client,
        request(
            limit=limit,
            order=order,
            after=after,
            before=before,
        ),
    )
    return answer
