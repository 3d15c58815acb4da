"""`containers.files.list`: GET /containers/{container_id}/files of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.container_file_list_resource import ContainerFileListResource
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "containers.files.list",
    "v1",
    "GET",
    "/containers/{container_id}/files",
    package="aoai_generated.v1",
    places={
        "container_id": ("path", "container_id"),
        "api_version": ("query", "api-version"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
    },
    required=("container_id",),
    positional="container_id",
    answers=(Answer("200", "application/json", "json", Ref("ContainerFileListResource")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    container_id: str,
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
        path={
            "container_id": container_id,
        },
        query={
            "api-version": api_version,
            "limit": limit,
            "order": order,
            "after": after,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerFileListResource:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ContainerFileListResource = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    container_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
) -> ContainerFileListResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ContainerFileListResource = calls.send(
        client,
        request(
            container_id=container_id,
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
    container_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    limit: int | None = None,
    order: Literal["asc", "desc"] | None = None,
    after: str | None = None,
) -> ContainerFileListResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ContainerFileListResource = await calls.send_async(
        client,
        request(
            container_id=container_id,
            api_version=api_version,
            limit=limit,
            order=order,
            after=after,
        ),
    )
    return answer
