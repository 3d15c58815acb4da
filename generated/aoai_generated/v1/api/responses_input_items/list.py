"""`responses.input_items.list`: GET /responses/{response_id}/input_items of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.response_item_list import ResponseItemList
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "responses.input_items.list",
    "v1",
    "GET",
    "/responses/{response_id}/input_items",
    package="aoai_generated.v1",
    places={
        "response_id": ("path", "response_id"),
        "api_version": ("query", "api-version"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    },
    required=("response_id",),
    positional="response_id",
    answers=(Answer("200", "application/json", "json", Ref("ResponseItemList")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    response_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
        limit: the service's default is 20.
    """
    return OPERATION.request(
        path={
            "response_id": response_id,
        },
        query={
            "api-version": api_version,
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ResponseItemList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ResponseItemList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    response_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> ResponseItemList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ResponseItemList = calls.send(
        client,
        request(
            response_id=response_id,
            api_version=api_version,
            limit=limit,
            order=order,
            after=after,
            before=before,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    response_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
    before: str | None = None,
) -> ResponseItemList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ResponseItemList = await calls.send_async(
        client,
        request(
            response_id=response_id,
            api_version=api_version,
            limit=limit,
            order=order,
            after=after,
            before=before,
        ),
    )
    return answer
