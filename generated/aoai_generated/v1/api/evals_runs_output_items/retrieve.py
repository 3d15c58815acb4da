"""`evals.runs.output_items.retrieve`: GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id} of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.eval_run_output_item import EvalRunOutputItem
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "evals.runs.output_items.retrieve",
    "v1",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    package="aoai_generated.v1",
    places={
        "output_item_id": ("path", "output_item_id"),
        "eval_id": ("path", "eval_id"),
        "run_id": ("path", "run_id"),
        "api_version": ("query", "api-version"),
        "aoai_evals": ("header", "aoai-evals"),
    },
    required=(
        "output_item_id",
        "eval_id",
        "run_id",
        "aoai_evals",
    ),
    positional="output_item_id",
    answers=(Answer("200", "application/json", "json", Ref("EvalRunOutputItem")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    eval_id: str,
    run_id: str,
    output_item_id: str,
    aoai_evals: Literal["preview"],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        path={
            "eval_id": eval_id,
            "run_id": run_id,
            "output_item_id": output_item_id,
        },
        query={
            "api-version": api_version,
        },
        headers={
            "aoai-evals": aoai_evals,
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
    aoai_evals: Literal["preview"],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> EvalRunOutputItem:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRunOutputItem = calls.send(
        client,
        request(
            eval_id=eval_id,
            run_id=run_id,
            output_item_id=output_item_id,
            api_version=api_version,
            aoai_evals=aoai_evals,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    eval_id: str,
    run_id: str,
    output_item_id: str,
    aoai_evals: Literal["preview"],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> EvalRunOutputItem:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalRunOutputItem = await calls.send_async(
        client,
        request(
            eval_id=eval_id,
            run_id=run_id,
            output_item_id=output_item_id,
            api_version=api_version,
            aoai_evals=aoai_evals,
        ),
    )
    return answer
