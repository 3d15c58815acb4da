"""`evals.list`: GET /evals of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.eval_list import EvalList

OPERATION = Operation(
    "evals.list",
    "2025-04-01-preview",
    "GET",
    "/evals",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "order_by": ("query", "order_by"),
    },
    answers=(Answer("200", "application/json", "json", Ref("EvalList")),),
)


def request(
    *,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    order_by: Literal["created_at", "updated_at"] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
        order: the service's default is 'asc'.
        order_by: the service's default is 'created_at'.
    """
    return OPERATION.request(
        query={
            "after": after,
            "limit": limit,
            "order": order,
            "order_by": order_by,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> EvalList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: EvalList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    order_by: Literal["created_at", "updated_at"] | None = None,
) -> EvalList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalList = calls.send(
        client,
        request(
            after=after,
            limit=limit,
            order=order,
            order_by=order_by,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    order_by: Literal["created_at", "updated_at"] | None = None,
) -> EvalList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalList = await calls.send_async(
        client,
        request(
            after=after,
            limit=limit,
            order=order,
            order_by=order_by,
        ),
    )
    return answer
