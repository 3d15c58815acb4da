"""`ingestion.jobs.runs.list` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.ingestion_job_run_list_v2024_05_01_preview import IngestionJobRunList


class IngestionJobsRunsList(Operation):
    """GET /ingestion/jobs/{job_id}/runs."""

    name = "ingestion.jobs.runs.list"
    method = "GET"
    path = "/ingestion/jobs/{job_id}/runs"
    locations = {
        "job_id": ("path", "job_id"),
        "mgmt_user_token": ("header", "mgmt-user-token"),
    }
    required = ("job_id",)
    positional = "job_id"
    answers = (
        Answer(
            "200", "application/json", "json", Ref("ingestion_job_run_list_v2024_05_01_preview.IngestionJobRunList")
        ),
    )
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        job_id: str,
        mgmt_user_token: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "job_id": job_id,
            },
            headers={
                "mgmt-user-token": mgmt_user_token,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJobRunList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            job_id: str,
            mgmt_user_token: str | None = None,
        ) -> IngestionJobRunList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            job_id: str,
            mgmt_user_token: str | None = None,
        ) -> IngestionJobRunList: ...


OPERATION = IngestionJobsRunsList
