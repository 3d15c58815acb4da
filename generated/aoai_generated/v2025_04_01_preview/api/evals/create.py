"""`evals.create`: POST /evals of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_eval_request import CreateEvalRequest
    from ...models.eval_ import Eval

OPERATION = Operation(
    "evals.create",
    "2025-04-01-preview",
    "POST",
    "/evals",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={},
    fields=(
        "data_source_config",
        "testing_criteria",
        "metadata",
        "name",
    ),
    required=(
        "data_source_config",
        "testing_criteria",
    ),
    answers=(Answer("201", "application/json", "json", Ref("Eval")),),
)


def request(
    *,
    body: CreateEvalRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> Eval:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: Eval = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: CreateEvalRequest | Mapping[str, Any],
) -> Eval:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Eval = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: CreateEvalRequest | Mapping[str, Any],
) -> Eval:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Eval = await calls.send_async(client, request(body=body))
    return answer
