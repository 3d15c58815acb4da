"""`fine_tuning.jobs.create`: POST /fine_tuning/jobs of Azure OpenAI 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.fine_tuning_job import FineTuningJob
    from ...models.fine_tuning_job_creation import FineTuningJobCreation

OPERATION = Operation(
    "fine_tuning.jobs.create",
    "2024-10-21",
    "POST",
    "/fine_tuning/jobs",
    package="aoai_generated.v2024_10_21",
    body="json",
    places={},
    fields=(
        "model",
        "training_file",
        "hyperparameters",
        "seed",
        "suffix",
        "validation_file",
    ),
    required=(
        "model",
        "training_file",
    ),
    answers=(Answer("201", "application/json", "json", Ref("FineTuningJob")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    body: FineTuningJobCreation | Mapping[str, Any],
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJob:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: FineTuningJob = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    body: FineTuningJobCreation | Mapping[str, Any],
) -> FineTuningJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJob = calls.send(client, request(body=body))
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    body: FineTuningJobCreation | Mapping[str, Any],
) -> FineTuningJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJob = await calls.send_async(client, request(body=body))
    return answer
