"""`evals.update`: POST /evals/{eval_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.eval_ import Eval
    from ...models.evals_update_request import EvalsUpdateRequest

OPERATION = Operation(
    "evals.update",
    "2025-04-01-preview",
    "POST",
    "/evals/{eval_id}",
    package="aoai_generated.v2025_04_01_preview",
    body="json",
    places={
        "eval_id": ("path", "eval_id"),
    },
    fields=(
        "name",
        "metadata",
    ),
    required=("eval_id",),
    positional="eval_id",
    answers=(Answer("200", "application/json", "json", Ref("Eval")),),
)


def request(
    *,
    eval_id: str,
    body: EvalsUpdateRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "eval_id": eval_id,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> Eval:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: Eval = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    eval_id: str,
    body: EvalsUpdateRequest | Mapping[str, Any],
) -> Eval:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Eval = calls.send(client, request(eval_id=eval_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    eval_id: str,
    body: EvalsUpdateRequest | Mapping[str, Any],
) -> Eval:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Eval = await calls.send_async(client, request(eval_id=eval_id, body=body))
    return answer
