"""`evals.runs.list`: GET /evals/{eval_id}/runs of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.eval_run_list import EvalRunList

OPERATION = Operation(
    "evals.runs.list",
    "2025-04-01-preview",
    "GET",
    "/evals/{eval_id}/runs",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "eval_id": ("path", "eval_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "status": ("query", "status"),
    },
    required=("eval_id",),
    positional="eval_id",
    answers=(Answer("200", "application/json", "json", Ref("EvalRunList")),),
)


def request(
    *,
    eval_id: str,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
        order: the service's default is 'asc'.
    """
    return OPERATION.request(
        path={
            "eval_id": eval_id,
        },
        query={
            "after": after,
            "limit": limit,
            "order": order,
            "status": status,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRunList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: EvalRunList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    eval_id: str,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | None = None,
) -> EvalRunList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRunList = calls.send(
        client,
        request(
            eval_id=eval_id,
            after=after,
            limit=limit,
            order=order,
            status=status,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    eval_id: str,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | None = None,
) -> EvalRunList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRunList = await calls.send_async(
        client,
        request(
            eval_id=eval_id,
            after=after,
            limit=limit,
            order=order,
            status=status,
        ),
    )
    return answer
