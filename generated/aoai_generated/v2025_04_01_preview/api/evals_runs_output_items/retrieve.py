"""`evals.runs.output_items.retrieve`: GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.eval_run_output_item import EvalRunOutputItem

OPERATION = Operation(
    "evals.runs.output_items.retrieve",
    "2025-04-01-preview",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "output_item_id": ("path", "output_item_id"),
        "eval_id": ("path", "eval_id"),
        "run_id": ("path", "run_id"),
    },
    required=(
        "output_item_id",
        "eval_id",
        "run_id",
    ),
    positional="output_item_id",
    answers=(Answer("200", "application/json", "json", Ref("EvalRunOutputItem")),),
)


def request(
    *,
    eval_id: str,
    run_id: str,
    output_item_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "eval_id": eval_id,
            "run_id": run_id,
            "output_item_id": output_item_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRunOutputItem:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: EvalRunOutputItem = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    eval_id: str,
    run_id: str,
    output_item_id: str,
) -> EvalRunOutputItem:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRunOutputItem = calls.send(
        client,
        request(
            eval_id=eval_id,
            run_id=run_id,
            output_item_id=output_item_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    eval_id: str,
    run_id: str,
    output_item_id: str,
) -> EvalRunOutputItem:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRunOutputItem = await calls.send_async(
        client,
        request(
            eval_id=eval_id,
            run_id=run_id,
            output_item_id=output_item_id,
        ),
    )
    return answer
