"""`fine_tuning.jobs.pause`: POST /fine_tuning/jobs/{fine_tuning_job_id}/pause of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.fine_tuning_job import FineTuningJob

OPERATION = Operation(
    "fine_tuning.jobs.pause",
    "2025-04-01-preview",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
    },
    required=("fine_tuning_job_id",),
    positional="fine_tuning_job_id",
    answers=(Answer("200", "application/json", "json", Ref("FineTuningJob")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    fine_tuning_job_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "fine_tuning_job_id": fine_tuning_job_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJob:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: FineTuningJob = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    fine_tuning_job_id: str,
) -> FineTuningJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJob = calls.send(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    fine_tuning_job_id: str,
) -> FineTuningJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJob = await calls.send_async(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
        ),
    )
    return answer
