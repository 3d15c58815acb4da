"""`ingestion.jobs.runs.retrieve`: GET /ingestion/jobs/{job_id}/runs/{run_id} of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.ingestion_job_run import IngestionJobRun

OPERATION = Operation(
    "ingestion.jobs.runs.retrieve",
    "2025-04-01-preview",
    "GET",
    "/ingestion/jobs/{job_id}/runs/{run_id}",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "run_id": ("path", "run_id"),
        "job_id": ("path", "job_id"),
        "mgmt_user_token": ("header", "mgmt-user-token"),
    },
    required=(
        "run_id",
        "job_id",
    ),
    positional="run_id",
    answers=(Answer("200", "application/json", "json", Ref("IngestionJobRun")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    job_id: str,
    run_id: str,
    mgmt_user_token: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "job_id": job_id,
            "run_id": run_id,
        },
        headers={
            "mgmt-user-token": mgmt_user_token,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJobRun:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: IngestionJobRun = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    job_id: str,
    run_id: str,
    mgmt_user_token: str | None = None,
) -> IngestionJobRun:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJobRun = calls.send(
        client,
        request(
            job_id=job_id,
            run_id=run_id,
            mgmt_user_token=mgmt_user_token,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    job_id: str,
    run_id: str,
    mgmt_user_token: str | None = None,
) -> IngestionJobRun:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJobRun = await calls.send_async(
        client,
        request(
            job_id=job_id,
            run_id=run_id,
            mgmt_user_token=mgmt_user_token,
        ),
    )
    return answer
