"""`evals.runs.create`: POST /evals/{eval_id}/runs of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_eval_run_request import CreateEvalRunRequest
    from ...models.eval_run import EvalRun

OPERATION = Operation(
    "evals.runs.create",
    "2025-04-01-preview",
    "POST",
    "/evals/{eval_id}/runs",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={
        "eval_id": ("path", "eval_id"),
    },
    fields=(
        "data_source",
        "metadata",
        "name",
    ),
    required=(
        "eval_id",
        "data_source",
    ),
    positional="eval_id",
    answers=(Answer("201", "application/json", "json", Ref("EvalRun")),),
    error=Ref("AuthoringError"),
)


def request(
    *,
    eval_id: str,
    body: CreateEvalRunRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "eval_id": eval_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> EvalRun:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: EvalRun = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    eval_id: str,
    body: CreateEvalRunRequest | Mapping[str, Any],
) -> EvalRun:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRun = calls.send(client, request(eval_id=eval_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    eval_id: str,
    body: CreateEvalRunRequest | Mapping[str, Any],
) -> EvalRun:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRun = await calls.send_async(client, request(eval_id=eval_id, body=body))
    return answer
