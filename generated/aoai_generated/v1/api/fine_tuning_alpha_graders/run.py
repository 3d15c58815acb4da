"""`fine_tuning.alpha.graders.run`: POST /fine_tuning/alpha/graders/run of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.run_grader_request import RunGraderRequest
    from ...models.run_grader_response import RunGraderResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "fine_tuning.alpha.graders.run",
    "v1",
    "POST",
    "/fine_tuning/alpha/graders/run",
    package="aoai_generated.v1",
    body="json",
    places={
        "api_version": ("query", "api-version"),
    },
    fields=(
        "grader",
        "model_sample",
        "item",
    ),
    required=(
        "grader",
        "model_sample",
    ),
    answers=(Answer("200", "application/json", "json", Ref("RunGraderResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    body: RunGraderRequest | Mapping[str, Any],
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> RunGraderResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: RunGraderResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: RunGraderRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> RunGraderResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunGraderResponse = calls.send(client, request(api_version=api_version, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: RunGraderRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> RunGraderResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: RunGraderResponse = await calls.send_async(client, request(api_version=api_version, body=body))
    return answer
