"""`chat.completions.create`: POST /deployments/{deployment_id}/chat/completions of Azure OpenAI 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from ...models.create_chat_completion_request import CreateChatCompletionRequest
    from ...models.create_chat_completion_response import CreateChatCompletionResponse
    from ...models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse

OPERATION = Operation(
    "chat.completions.create",
    "2025-03-01-preview",
    "POST",
    "/deployments/{deployment_id}/chat/completions",
    package="aoai_generated.v2025_03_01_preview",
    body="json",
    places={
        "model": ("path", "deployment_id"),
    },
    fields=(
        "messages",
        "frequency_penalty",
        "logit_bias",
        "max_completion_tokens",
        "max_tokens",
        "metadata",
        "presence_penalty",
        "stop",
        "store",
        "stream",
        "temperature",
        "top_p",
        "user",
        "audio",
        "data_sources",
        "function_call",
        "functions",
        "logprobs",
        "modalities",
        "n",
        "parallel_tool_calls",
        "prediction",
        "reasoning_effort",
        "response_format",
        "seed",
        "stream_options",
        "tool_choice",
        "tools",
        "top_logprobs",
        "user_security_context",
    ),
    required=(
        "model",
        "messages",
    ),
    answers=(
        Answer("200", "application/json", "json", Ref("CreateChatCompletionResponse")),
        Answer("200", "text/event-stream", "events", Ref("CreateChatCompletionStreamResponse")),
    ),
    error=Ref("ErrorResponse"),
)


def request(
    *,
    deployment_id: str,
    body: CreateChatCompletionRequest | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "deployment_id": deployment_id,
        },
        body=body,
    )


def read(
    status_code: int, headers: Mapping[str, str], content: bytes
) -> CreateChatCompletionResponse | list[CreateChatCompletionStreamResponse]:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: CreateChatCompletionResponse | list[CreateChatCompletionStreamResponse] = OPERATION.read(
        status_code, headers, content
    )
    return answer


def sync(
    client: httpx.Client,
    *,
    deployment_id: str,
    body: CreateChatCompletionRequest | Mapping[str, Any],
) -> CreateChatCompletionResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: CreateChatCompletionResponse = calls.send(client, request(deployment_id=deployment_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    deployment_id: str,
    body: CreateChatCompletionRequest | Mapping[str, Any],
) -> CreateChatCompletionResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: CreateChatCompletionResponse = await calls.send_async(
        client, request(deployment_id=deployment_id, body=body)
    )
    return answer


def sync_stream(
    client: httpx.Client,
    *,
    deployment_id: str,
    body: CreateChatCompletionRequest | Mapping[str, Any],
) -> Iterator[CreateChatCompletionStreamResponse]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream(client, request(deployment_id=deployment_id, body=body))


def asyncio_stream(
    client: httpx.AsyncClient,
    *,
    deployment_id: str,
    body: CreateChatCompletionRequest | Mapping[str, Any],
) -> AsyncIterator[CreateChatCompletionStreamResponse]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream_async(client, request(deployment_id=deployment_id, body=body))
