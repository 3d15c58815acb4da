"""`models.list`: GET /models of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.list_models_response import ListModelsResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "models.list",
    "v1",
    "GET",
    "/models",
    package="aoai_generated.v1",
    places={
        "api_version": ("query", "api-version"),
    },
    answers=(Answer("200", "application/json", "json", Ref("ListModelsResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
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
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListModelsResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListModelsResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> ListModelsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListModelsResponse = calls.send(
        client,
        request(
            api_version=api_version,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> ListModelsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListModelsResponse = await calls.send_async(
        client,
        request(
            api_version=api_version,
        ),
    )
    return answer
