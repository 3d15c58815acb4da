"""`models.retrieve`: GET /models/{model} of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.model import Model
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "models.retrieve",
    "v1",
    "GET",
    "/models/{model}",
    package="aoai_generated.v1",
    places={
        "model": ("path", "model"),
        "api_version": ("query", "api-version"),
    },
    required=("model",),
    positional="model",
    answers=(Answer("200", "application/json", "json", Ref("Model")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    model: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
    """
    return OPERATION.request(
        path={
            "model": model,
        },
        query={
            "api-version": api_version,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> Model:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: Model = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    model: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Model:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Model = calls.send(
        client,
        request(
            model=model,
            api_version=api_version,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    model: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Model:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: Model = await calls.send_async(
        client,
        request(
            model=model,
            api_version=api_version,
        ),
    )
    return answer
