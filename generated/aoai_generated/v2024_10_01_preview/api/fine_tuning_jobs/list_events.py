"""`fine_tuning.jobs.list_events`: GET /fine_tuning/jobs/{fine_tuning_job_id}/events of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.fine_tuning_job_event_list import FineTuningJobEventList

OPERATION = Operation(
    "fine_tuning.jobs.list_events",
    "2024-10-01-preview",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    package="aoai_generated.v2024_10_01_preview",
    places={
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
    },
    required=("fine_tuning_job_id",),
    positional="fine_tuning_job_id",
    answers=(Answer("200", "application/json", "json", Ref("FineTuningJobEventList")),),
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
        limit: the service's default is 20.
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


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJobEventList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: FineTuningJobEventList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    fine_tuning_job_id: str,
    after: str | None = None,
    limit: int | None = None,
) -> FineTuningJobEventList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJobEventList = calls.send(
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
) -> FineTuningJobEventList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJobEventList = await calls.send_async(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
            after=after,
            limit=limit,
        ),
    )
    return answer
