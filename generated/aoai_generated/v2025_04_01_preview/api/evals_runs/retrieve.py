"""`evals.runs.retrieve`: GET /evals/{eval_id}/runs/{run_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.eval_run import EvalRun

OPERATION = Operation(
    "evals.runs.retrieve",
    "2025-04-01-preview",
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "run_id": ("path", "run_id"),
        "eval_id": ("path", "eval_id"),
    },
    required=(
        "run_id",
        "eval_id",
    ),
    positional="run_id",
    answers=(Answer("200", "application/json", "json", Ref("EvalRun")),),
)


def request(
    *,
    eval_id: str,
    run_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "eval_id": eval_id,
            "run_id": run_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRun:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: EvalRun = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    eval_id: str,
    run_id: str,
) -> EvalRun:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRun = calls.send(
        client,
        request(
            eval_id=eval_id,
            run_id=run_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    eval_id: str,
    run_id: str,
) -> EvalRun:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRun = await calls.send_async(
        client,
        request(
            eval_id=eval_id,
            run_id=run_id,
        ),
    )
    return answer
