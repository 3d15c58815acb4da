"""`evals.runs.output_items.list`: GET /evals/{eval_id}/runs/{run_id}/output_items of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.eval_run_output_item_list import EvalRunOutputItemList

OPERATION = Operation(
    "evals.runs.output_items.list",
    "2025-04-01-preview",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "run_id": ("path", "run_id"),
        "eval_id": ("path", "eval_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "status": ("query", "status"),
        "order": ("query", "order"),
    },
    required=(
        "run_id",
        "eval_id",
    ),
    positional="run_id",
    answers=(Answer("200", "application/json", "json", Ref("EvalRunOutputItemList")),),
)


def request(
    *,
    eval_id: str,
    run_id: str,
    after: str | None = None,
    limit: int | None = None,
    status: Literal["fail", "pass"] | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
        order: the service's default is 'asc'.
    """
    return OPERATION.request(
        path={
            "eval_id": eval_id,
            "run_id": run_id,
        },
        query={
            "after": after,
            "limit": limit,
            "status": status,
            "order": order,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRunOutputItemList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: EvalRunOutputItemList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    eval_id: str,
    run_id: str,
    after: str | None = None,
    limit: int | None = None,
    status: Literal["fail", "pass"] | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> EvalRunOutputItemList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRunOutputItemList = calls.send(
        client,
        request(
            eval_id=eval_id,
            run_id=run_id,
            after=after,
            limit=limit,
            status=status,
            order=order,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    eval_id: str,
    run_id: str,
    after: str | None = None,
    limit: int | None = None,
    status: Literal["fail", "pass"] | None = None,
    order: Literal["asc", "desc"] | None = None,
) -> EvalRunOutputItemList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRunOutputItemList = await calls.send_async(
        client,
        request(
            eval_id=eval_id,
            run_id=run_id,
            after=after,
            limit=limit,
            status=status,
            order=order,
        ),
    )
    return answer
