"""`files.list`: GET /files of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.azure_list_files_response import AzureListFilesResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "files.list",
    "v1",
    "GET",
    "/files",
    package="aoai_generated.v1",
    places={
        "api_version": ("query", "api-version"),
        "purpose": ("query", "purpose"),
    },
    answers=(Answer("200", "application/json", "json", Ref("AzureListFilesResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    purpose: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        query={
            "api-version": api_version,
            "purpose": purpose,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AzureListFilesResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AzureListFilesResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    purpose: str | None = None,
) -> AzureListFilesResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureListFilesResponse = calls.send(
        client,
        request(
            api_version=api_version,
            purpose=purpose,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    purpose: str | None = None,
) -> AzureListFilesResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureListFilesResponse = await calls.send_async(
        client,
        request(
            api_version=api_version,
            purpose=purpose,
        ),
    )
    return answer
