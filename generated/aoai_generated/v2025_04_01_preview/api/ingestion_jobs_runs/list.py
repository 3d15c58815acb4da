"""`ingestion.jobs.runs.list`: GET /ingestion/jobs/{job_id}/runs of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.ingestion_job_run_list import IngestionJobRunList

OPERATION = Operation(
    "ingestion.jobs.runs.list",
    "2025-04-01-preview",
    "GET",
    "/ingestion/jobs/{job_id}/runs",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "job_id": ("path", "job_id"),
        "mgmt_user_token": ("header", "mgmt-user-token"),
    },
    required=("job_id",),
    positional="job_id",
    answers=(Answer("200", "application/json", "json", Ref("IngestionJobRunList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    job_id: str,
    mgmt_user_token: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "job_id": job_id,
        },
        headers={
            "mgmt-user-token": mgmt_user_token,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJobRunList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: IngestionJobRunList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    job_id: str,
    mgmt_user_token: str | None = None,
) -> IngestionJobRunList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJobRunList = calls.send(
        client,
        request(
            job_id=job_id,
            mgmt_user_token=mgmt_user_token,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    job_id: str,
    mgmt_user_token: str | None = None,
) -> IngestionJobRunList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJobRunList = await calls.send_async(
        client,
        request(
            job_id=job_id,
            mgmt_user_token=mgmt_user_token,
        ),
    )
    return answer
