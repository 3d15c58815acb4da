"""`containers.files.create`: POST /containers/{container_id}/files of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.container_file_resource import ContainerFileResource
    from ...models.create_container_file_body_multi_part import CreateContainerFileBodyMultiPart
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "containers.files.create",
    "v1",
    "POST",
    "/containers/{container_id}/files",
    package="aoai_generated.v1",
    body="multipart",
    files=("file",),
    places={
        "container_id": ("path", "container_id"),
        "api_version": ("query", "api-version"),
    },
    fields=(
        "file",
        "file_id",
    ),
    required=("container_id",),
    positional="container_id",
    answers=(Answer("200", "application/json", "json", Ref("ContainerFileResource")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    container_id: str,
    body: CreateContainerFileBodyMultiPart | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        path={
            "container_id": container_id,
        },
        query={
            "api-version": api_version,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ContainerFileResource:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ContainerFileResource = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    container_id: str,
    body: CreateContainerFileBodyMultiPart | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> ContainerFileResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ContainerFileResource = calls.send(
        client, request(container_id=container_id, api_version=api_version, body=body)
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    container_id: str,
    body: CreateContainerFileBodyMultiPart | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> ContainerFileResource:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ContainerFileResource = await calls.send_async(
        client, request(container_id=container_id, api_version=api_version, body=body)
    )
    return answer
