"""`files.retrieve`: GET /files/{file_id} of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.azure_open_ai_file import AzureOpenAIFile
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "files.retrieve",
    "v1",
    "GET",
    "/files/{file_id}",
    package="aoai_generated.v1",
    places={
        "file_id": ("path", "file_id"),
        "api_version": ("query", "api-version"),
    },
    required=("file_id",),
    positional="file_id",
    answers=(Answer("200", "application/json", "json", Ref("AzureOpenAIFile")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    file_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        path={
            "file_id": file_id,
        },
        query={
            "api-version": api_version,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AzureOpenAIFile:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AzureOpenAIFile = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    file_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AzureOpenAIFile:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureOpenAIFile = calls.send(
        client,
        request(
            file_id=file_id,
            api_version=api_version,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    file_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AzureOpenAIFile:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureOpenAIFile = await calls.send_async(
        client,
        request(
            file_id=file_id,
            api_version=api_version,
        ),
    )
    return answer
