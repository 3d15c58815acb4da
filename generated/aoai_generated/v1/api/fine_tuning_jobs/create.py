"""`fine_tuning.jobs.create`: POST /fine_tuning/jobs of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.create_fine_tuning_job_request import CreateFineTuningJobRequest
    from ...models.fine_tuning_job import FineTuningJob
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "fine_tuning.jobs.create",
    "v1",
    "POST",
    "/fine_tuning/jobs",
    package="aoai_generated.v1",
    body="json",
    places={
        "api_version": ("query", "api-version"),
    },
    fields=(
        "model",
        "training_file",
        "hyperparameters",
        "integrations",
        "metadata",
        "method",
        "seed",
        "suffix",
        "validation_file",
    ),
    required=(
        "model",
        "training_file",
    ),
    answers=(Answer("200", "application/json", "json", Ref("FineTuningJob")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    body: CreateFineTuningJobRequest | Mapping[str, Any],
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJob:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: FineTuningJob = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: CreateFineTuningJobRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> FineTuningJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJob = calls.send(client, request(api_version=api_version, body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: CreateFineTuningJobRequest | Mapping[str, Any],
    api_version: AzureAIFoundryModelsApiVersion | None = None,
) -> FineTuningJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJob = await calls.send_async(client, request(api_version=api_version, body=body))
    return answer
