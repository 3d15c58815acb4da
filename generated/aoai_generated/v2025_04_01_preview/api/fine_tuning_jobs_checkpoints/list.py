"""`fine_tuning.jobs.checkpoints.list`: GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.fine_tuning_job_checkpoint_list import FineTuningJobCheckpointList

OPERATION = Operation(
    "fine_tuning.jobs.checkpoints.list",
    "2025-04-01-preview",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
    },
    required=("fine_tuning_job_id",),
    positional="fine_tuning_job_id",
    answers=(Answer("200", "application/json", "json", Ref("FineTuningJobCheckpointList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    fine_tuning_job_id: str,
    after: str | None = None,
    limit: int | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 10.
    """
    return OPERATION.request(
        path={
            "fine_tuning_job_id": fine_tuning_job_id,
        },
        query={
            "after": after,
            "limit": limit,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJobCheckpointList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: FineTuningJobCheckpointList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    fine_tuning_job_id: str,
    after: str | None = None,
    limit: int | None = None,
) -> FineTuningJobCheckpointList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJobCheckpointList = calls.send(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
            after=after,
            limit=limit,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    fine_tuning_job_id: str,
    after: str | None = None,
    limit: int | None = None,
) -> FineTuningJobCheckpointList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJobCheckpointList = await calls.send_async(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
            after=after,
            limit=limit,
        ),
    )
    return answer
