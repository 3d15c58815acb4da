"""`completions.create`: POST /deployments/{deployment_id}/completions of Azure OpenAI 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from ...models.completions_create_request import CompletionsCreateRequest
    from ...models.create_completion_response import CreateCompletionResponse

OPERATION = Operation(
    "completions.create",
    "2024-05-01-preview",
    "POST",
    "/deployments/{deployment_id}/completions",
    package="aoai_generated.v2024_05_01_preview",
    body="json",
    places={
        "model": ("path", "deployment_id"),
    },
    fields=(
        "best_of",
        "completion_config",
        "echo",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "n",
        "presence_penalty",
        "prompt",
        "stop",
        "stream",
        "suffix",
        "temperature",
        "top_p",
        "user",
    ),
    required=("model",),
    answers=(
        Answer("200", "application/json", "json", Ref("CreateCompletionResponse")),
        Answer("200", "text/event-stream", "events", Ref("CreateCompletionResponse")),
    ),
    error=Ref("ErrorResponse"),
)


def request(
    *,
    deployment_id: str,
    body: CompletionsCreateRequest | Mapping[str, Any],
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
) -> CreateCompletionResponse | list[CreateCompletionResponse]:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: CreateCompletionResponse | list[CreateCompletionResponse] = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    deployment_id: str,
    body: CompletionsCreateRequest | Mapping[str, Any],
) -> CreateCompletionResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: CreateCompletionResponse = calls.send(client, request(deployment_id=deployment_id, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    deployment_id: str,
    body: CompletionsCreateRequest | Mapping[str, Any],
) -> CreateCompletionResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: CreateCompletionResponse = await calls.send_async(client, request(deployment_id=deployment_id, body=body))
    return answer


def sync_stream(
    client: httpx.Client,
    *,
    deployment_id: str,
    body: CompletionsCreateRequest | Mapping[str, Any],
) -> Iterator[CreateCompletionResponse]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream(client, request(deployment_id=deployment_id, body=body))


def asyncio_stream(
    client: httpx.AsyncClient,
    *,
    deployment_id: str,
    body: CompletionsCreateRequest | Mapping[str, Any],
) -> AsyncIterator[CreateCompletionResponse]:
    """Send the request, whose body must ask for a stream, and yield the events of the answer as they arrive."""
    return calls.stream_async(client, request(deployment_id=deployment_id, body=body))
