"""`ingestion.jobs.create`: PUT /ingestion/jobs/{job_id} of Azure OpenAI 2024-10-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.unions import IngestionJob

OPERATION = Operation(
    "ingestion.jobs.create",
    "2024-10-01-preview",
    "PUT",
    "/ingestion/jobs/{job_id}",
    package="aoai_generated.v2024_10_01_preview",
    body="json",
    places={
        "job_id": ("path", "job_id"),
        "body": ("body", ""),
        "mgmt_user_token": ("header", "mgmt-user-token"),
        "aml_user_token": ("header", "aml-user-token"),
    },
    required=("job_id",),
    positional="job_id",
    answers=(Answer("200", "application/json", "json", Ref("IngestionJob")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    job_id: str,
    mgmt_user_token: str | None = None,
    aml_user_token: str | None = None,
    body: IngestionJob | Mapping[str, Any] | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send."""
    return OPERATION.request(
        path={
            "job_id": job_id,
        },
        headers={
            "mgmt-user-token": mgmt_user_token,
            "aml-user-token": aml_user_token,
        },
        body=body,
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJob:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: IngestionJob = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    job_id: str,
    mgmt_user_token: str | None = None,
    aml_user_token: str | None = None,
    body: IngestionJob | Mapping[str, Any] | None = None,
) -> IngestionJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJob = calls.send(
        client, request(job_id=job_id, mgmt_user_token=mgmt_user_token, aml_user_token=aml_user_token, body=body)
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    job_id: str,
    mgmt_user_token: str | None = None,
    aml_user_token: str | None = None,
    body: IngestionJob | Mapping[str, Any] | None = None,
) -> IngestionJob:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: IngestionJob = await calls.send_async(
        client, request(job_id=job_id, mgmt_user_token=mgmt_user_token, aml_user_token=aml_user_token, body=body)
    )
    return answer
