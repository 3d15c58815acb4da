"""`fine_tuning.alpha.graders.validate`: POST /fine_tuning/alpha/graders/validate of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.validate_grader_request import ValidateGraderRequest
    from ...models.validate_grader_response import ValidateGraderResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "fine_tuning.alpha.graders.validate",
    "v1",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    package="aoai_generated.v1",
    body="json",
    places={
        "api_version": ("query", "api-version"),
    },
    fields=("grader",),
    required=("grader",),
    answers=(Answer("200", "application/json", "json", Ref("ValidateGraderResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    body: ValidateGraderRequest | Mapping[str, Any],
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ValidateGraderResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ValidateGraderResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: ValidateGraderRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> ValidateGraderResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ValidateGraderResponse = calls.send(client, request(api_version=api_version, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: ValidateGraderRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> ValidateGraderResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ValidateGraderResponse = await calls.send_async(client, request(api_version=api_version, body=body))
    return answer
