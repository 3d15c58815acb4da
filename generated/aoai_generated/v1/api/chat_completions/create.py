"""`chat.completions.create`: POST /chat/completions of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from ...models.azure_create_chat_completion_request import AzureCreateChatCompletionRequest
    from ...models.azure_create_chat_completion_response import AzureCreateChatCompletionResponse
    from ...models.azure_create_chat_completion_stream_response import AzureCreateChatCompletionStreamResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "chat.completions.create",
    "v1",
    "POST",
    "/chat/completions",
    package="aoai_generated.v1",
    body="json",
    places={
        "api_version": ("query", "api-version"),
    },
    fields=(
        "messages",
        "model",
        "audio",
        "data_sources",
        "frequency_penalty",
        "function_call",
        "functions",
        "logit_bias",
        "logprobs",
        "max_completion_tokens",
        "max_tokens",
        "metadata",
        "modalities",
        "n",
        "parallel_tool_calls",
        "prediction",
        "presence_penalty",
        "reasoning_effort",
        "response_format",
        "seed",
        "stop",
        "store",
        "stream",
        "stream_options",
        "temperature",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "user",
        "user_security_context",
    ),
    required=(
        "messages",
        "model",
    ),
    answers=(
        Answer("200", "application/json", "json", Ref("AzureCreateChatCompletionResponse")),
        Answer("200", "text/event-stream", "events", Ref("AzureCreateChatCompletionStreamResponse")),
    ),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    body: AzureCreateChatCompletionRequest | Mapping[str, Any],
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


def read(
    status_code: int, headers: Mapping[str, str], content: bytes
) -> AzureCreateChatCompletionResponse | list[AzureCreateChatCompletionStreamResponse]:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: AzureCreateChatCompletionResponse | list[AzureCreateChatCompletionStreamResponse] = OPERATION.read(
        status_code, headers, content
    )
    return answer


def sync(
    client: httpx.Client,
    *,
    body: AzureCreateChatCompletionRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AzureCreateChatCompletionResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureCreateChatCompletionResponse = calls.send(client, request(api_version=api_version, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: AzureCreateChatCompletionRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AzureCreateChatCompletionResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: AzureCreateChatCompletionResponse = await calls.send_async(
        client, request(api_version=api_version, body=body)
    )
    return answer


def sync_stream(
    client: httpx.Client,
    *,
    body: AzureCreateChatCompletionRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> Iterator[AzureCreateChatCompletionStreamResponse]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream(client, request(api_version=api_version, body=body))


def asyncio_stream(
    client: httpx.AsyncClient,
    *,
    body: AzureCreateChatCompletionRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> AsyncIterator[AzureCreateChatCompletionStreamResponse]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream_async(client, request(api_version=api_version, body=body))
