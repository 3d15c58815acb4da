"""`containers.list`: GET /containers of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.container_list_resource import ContainerListResource
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "containers.list",
    "v1",
    "GET",
    "/containers",
    package="aoai_generated.v1",
    places={
        "api_version": ("query", "api-version"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
    },
    answers=(Answer("200", "application/json", "json", Ref("ContainerListResource")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
        limit: the service's default is 20.
    """
    return OPERATION.request(
        query={
            "api-version": api_version,
            "limit": limit,
            "order": order,
            "after": after,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerListResource:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ContainerListResource = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
) -> ContainerListResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ContainerListResource = calls.send(
        client,
        request(
            api_version=api_version,
            limit=limit,
            order=order,
            after=after,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
) -> ContainerListResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ContainerListResource = await calls.send_async(
        client,
        request(
            api_version=api_version,
            limit=limit,
            order=order,
            after=after,
        ),
    )
    return answer
