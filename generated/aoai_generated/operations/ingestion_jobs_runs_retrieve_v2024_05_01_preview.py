"""`ingestion.jobs.runs.retrieve` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.ingestion_job_run_v2024_05_01_preview import IngestionJobRun


class IngestionJobsRunsRetrieve(Operation):
    """GET /ingestion/jobs/{job_id}/runs/{run_id}."""

    name = "ingestion.jobs.runs.retrieve"
    method = "GET"
    path = "/ingestion/jobs/{job_id}/runs/{run_id}"
    locations = {
        "run_id": ("path", "run_id"),
        "job_id": ("path", "job_id"),
        "mgmt_user_token": ("header", "mgmt-user-token"),
    }
    required = (
        "run_id",
        "job_id",
    )
    positional = "run_id"
    answers = (Answer("200", "application/json", "json", Ref("ingestion_job_run_v2024_05_01_preview.IngestionJobRun")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        job_id: str,
        run_id: str,
        mgmt_user_token: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "job_id": job_id,
                "run_id": run_id,
            },
            headers={
                "mgmt-user-token": mgmt_user_token,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJobRun: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            job_id: str,
            run_id: str,
            mgmt_user_token: str | None = None,
        ) -> IngestionJobRun: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            job_id: str,
            run_id: str,
            mgmt_user_token: str | None = None,
        ) -> IngestionJobRun: ...


OPERATION = IngestionJobsRunsRetrieve
