"""`files.create`: POST /files of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.azure_create_file_request_multi_part import AzureCreateFileRequestMultiPart
    from ...models.azure_open_ai_file import AzureOpenAIFile
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "files.create",
    "v1",
    "POST",
    "/files",
    package="aoai_generated.v1",
    body="multipart",
    files=("file",),
    places={
        "api_version": ("query", "api-version"),
    },
    fields=(
        "file",
        "purpose",
        "expires_after",
    ),
    required=(
        "file",
        "purpose",
    ),
    answers=(Answer("200", "application/json", "json", Ref("AzureOpenAIFile")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    body: AzureCreateFileRequestMultiPart | Mapping[str, Any],
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AzureOpenAIFile:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AzureOpenAIFile = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: AzureCreateFileRequestMultiPart | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AzureOpenAIFile:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureOpenAIFile = calls.send(client, request(api_version=api_version, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: AzureCreateFileRequestMultiPart | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AzureOpenAIFile:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureOpenAIFile = await calls.send_async(client, request(api_version=api_version, body=body))
    return answer
