"""`responses.create`: POST /responses of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from ...models.azure_create_response import AzureCreateResponse
    from ...models.azure_response import AzureResponse
    from ...models.unions import ResponseStreamEvent
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "responses.create",
    "v1",
    "POST",
    "/responses",
    package="aoai_generated.v1",
    body="json",
    places={
        "api_version": ("query", "api-version"),
    },
    fields=(
        "model",
        "background",
        "include",
        "input",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "parallel_tool_calls",
        "previous_response_id",
        "prompt",
        "reasoning",
        "store",
        "stream",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "truncation",
        "user",
    ),
    required=("model",),
    answers=(
        Answer("200", "application/json", "json", Ref("AzureResponse")),
        Answer("200", "text/event-stream", "events", Ref("ResponseStreamEvent")),
    ),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    body: AzureCreateResponse | Mapping[str, Any],
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> AzureResponse | list[ResponseStreamEvent]:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AzureResponse | list[ResponseStreamEvent] = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: AzureCreateResponse | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AzureResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureResponse = calls.send(client, request(api_version=api_version, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: AzureCreateResponse | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AzureResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureResponse = await calls.send_async(client, request(api_version=api_version, body=body))
    return answer


def sync_stream(
    client: httpx.Client,
    *,
    body: AzureCreateResponse | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Iterator[ResponseStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream(client, request(api_version=api_version, body=body))


def asyncio_stream(
    client: httpx.AsyncClient,
    *,
    body: AzureCreateResponse | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AsyncIterator[ResponseStreamEvent]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream_async(client, request(api_version=api_version, body=body))
