"""`evals.runs.create`: POST /evals/{eval_id}/runs of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_eval_run_request import CreateEvalRunRequest
    from ...models.eval_run import EvalRun
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "evals.runs.create",
    "v1",
    "POST",
    "/evals/{eval_id}/runs",
    package="aoai_generated.v1",
    body="json",
    places={
        "eval_id": ("path", "eval_id"),
        "api_version": ("query", "api-version"),
        "aoai_evals": ("header", "aoai-evals"),
    },
    fields=(
        "data_source",
        "metadata",
        "name",
    ),
    required=(
        "eval_id",
        "data_source",
        "aoai_evals",
    ),
    positional="eval_id",
    answers=(Answer("201", "application/json", "json", Ref("EvalRun")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    eval_id: str,
    aoai_evals: Literal["preview"],
    body: CreateEvalRunRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        path={
            "eval_id": eval_id,
        },
        query={
            "api-version": api_version,
        },
        headers={
            "aoai-evals": aoai_evals,
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
    aoai_evals: Literal["preview"],
    body: CreateEvalRunRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> EvalRun:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRun = calls.send(
        client, request(eval_id=eval_id, api_version=api_version, aoai_evals=aoai_evals, body=body)
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    eval_id: str,
    aoai_evals: Literal["preview"],
    body: CreateEvalRunRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> EvalRun:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRun = await calls.send_async(
        client, request(eval_id=eval_id, api_version=api_version, aoai_evals=aoai_evals, body=body)
    )
    return answer
