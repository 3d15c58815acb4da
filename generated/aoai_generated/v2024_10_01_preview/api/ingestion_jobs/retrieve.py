"""`ingestion.jobs.retrieve`: GET /ingestion/jobs/{job_id} of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.unions import IngestionJob

OPERATION = Operation(
    "ingestion.jobs.retrieve",
    "2024-10-01-preview",
    "GET",
    "/ingestion/jobs/{job_id}",
    package="aoai_generated.v2024_10_01_preview",
    places={
        "job_id": ("path", "job_id"),
    },
    required=("job_id",),
    positional="job_id",
    answers=(Answer("200", "application/json", "json", Ref("IngestionJob")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    job_id: str,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "job_id": job_id,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJob:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: IngestionJob = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    job_id: str,
) -> IngestionJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJob = calls.send(
        client,
        request(
            job_id=job_id,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    job_id: str,
) -> IngestionJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJob = await calls.send_async(
        client,
        request(
            job_id=job_id,
        ),
    )
    return answer
