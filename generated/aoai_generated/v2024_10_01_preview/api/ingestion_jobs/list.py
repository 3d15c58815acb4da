"""`ingestion.jobs.list`: GET /ingestion/jobs of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.ingestion_job_list import IngestionJobList

OPERATION = Operation(
    "ingestion.jobs.list",
    "2024-10-01-preview",
    "GET",
    "/ingestion/jobs",
    package="aoai_generated.v2024_10_01_preview",
    places={
        "mgmt_user_token": ("header", "mgmt-user-token"),
    },
    answers=(Answer("200", "application/json", "json", Ref("IngestionJobList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    mgmt_user_token: str | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        headers={
            "mgmt-user-token": mgmt_user_token,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJobList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: IngestionJobList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    mgmt_user_token: str | None = None,
) -> IngestionJobList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJobList = calls.send(
        client,
        request(
            mgmt_user_token=mgmt_user_token,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    mgmt_user_token: str | None = None,
) -> IngestionJobList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJobList = await calls.send_async(
        client,
        request(
            mgmt_user_token=mgmt_user_token,
        ),
    )
    return answer
