"""`containers.create`: POST /containers of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.container_resource import ContainerResource
    from ...models.create_container_body import CreateContainerBody
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "containers.create",
    "v1",
    "POST",
    "/containers",
    package="aoai_generated.v1",
    body="json",
    places={
        "api_version": ("query", "api-version"),
    },
    fields=(
        "name",
        "expires_after",
        "file_ids",
    ),
    required=("name",),
    answers=(Answer("200", "application/json", "json", Ref("ContainerResource")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    body: CreateContainerBody | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        query={
            "api-version": api_version,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerResource:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ContainerResource = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: CreateContainerBody | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> ContainerResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ContainerResource = calls.send(client, request(api_version=api_version, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: CreateContainerBody | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> ContainerResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ContainerResource = await calls.send_async(client, request(api_version=api_version, body=body))
    return answer
