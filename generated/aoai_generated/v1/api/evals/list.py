"""`evals.list`: GET /evals of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.eval_list import EvalList
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "evals.list",
    "v1",
    "GET",
    "/evals",
    package="aoai_generated.v1",
    places={
        "api_version": ("query", "api-version"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "order_by": ("query", "order_by"),
        "aoai_evals": ("header", "aoai-evals"),
    },
    required=("aoai_evals",),
    answers=(Answer("200", "application/json", "json", Ref("EvalList")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    aoai_evals: Literal["preview"],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    order_by: Literal["created_at", "updated_at"] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
        limit: the service's default is 20.
        order: the service's default is 'asc'.
        order_by: the service's default is 'created_at'.
    """
    return OPERATION.request(
        query={
            "api-version": api_version,
            "after": after,
            "limit": limit,
            "order": order,
            "order_by": order_by,
        },
        headers={
            "aoai-evals": aoai_evals,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> EvalList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: EvalList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    aoai_evals: Literal["preview"],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    order_by: Literal["created_at", "updated_at"] | None = None,
) -> EvalList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalList = calls.send(
        client,
        request(
            api_version=api_version,
            after=after,
            limit=limit,
            order=order,
            order_by=order_by,
            aoai_evals=aoai_evals,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    aoai_evals: Literal["preview"],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    after: str | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    order_by: Literal["created_at", "updated_at"] | None = None,
) -> EvalList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: EvalList = await calls.send_async(
        client,
        request(
            api_version=api_version,
            after=after,
            limit=limit,
            order=order,
            order_by=order_by,
            aoai_evals=aoai_evals,
        ),
    )
    return answer
