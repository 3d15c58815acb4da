"""`responses.retrieve`: GET /responses/{response_id} of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from ...models.azure_response import AzureResponse
    from ...models.values import AzureAIFoundryModelsApiVersion, Includable

OPERATION = Operation(
    "responses.retrieve",
    "v1",
    "GET",
    "/responses/{response_id}",
    package="aoai_generated.v1",
    places={
        "response_id": ("path", "response_id"),
        "api_version": ("query", "api-version"),
        "include_obfuscation": ("query", "include_obfuscation"),
        "include": ("query", "include[]"),
    },
    required=("response_id",),
    positional="response_id",
    answers=(Answer("200", "application/json", "json", Ref("AzureResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    response_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    include_obfuscation: bool | None = None,
    include: Sequence[Includable] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
        include_obfuscation: the service's default is True.
        include: the service's default is [].
    """
    return OPERATION.request(
        path={
            "response_id": response_id,
        },
        query={
            "api-version": api_version,
            "include_obfuscation": include_obfuscation,
            "include[]": include,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AzureResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AzureResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    response_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    include_obfuscation: bool | None = None,
    include: Sequence[Includable] | None = None,
) -> AzureResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureResponse = calls.send(
        client,
        request(
            response_id=response_id,
            api_version=api_version,
            include_obfuscation=include_obfuscation,
            include=include,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    response_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    include_obfuscation: bool | None = None,
    include: Sequence[Includable] | None = None,
) -> AzureResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureResponse = await calls.send_async(
        client,
        request(
            response_id=response_id,
            api_version=api_version,
            include_obfuscation=include_obfuscation,
            include=include,
        ),
    )
    return answer
