"""`ingestion.jobs.list` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.ingestion_job_list_v2024_05_01_preview import IngestionJobList


class IngestionJobsList(Operation):
    """GET /ingestion/jobs."""

    name = "ingestion.jobs.list"
    method = "GET"
    path = "/ingestion/jobs"
    locations = {
        "mgmt_user_token": ("header", "mgmt-user-token"),
    }
    answers = (
        Answer("200", "application/json", "json", Ref("ingestion_job_list_v2024_05_01_preview.IngestionJobList")),
    )
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        mgmt_user_token: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            headers={
                "mgmt-user-token": mgmt_user_token,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJobList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            mgmt_user_token: str | None = None,
        ) -> IngestionJobList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            mgmt_user_token: str | None = None,
        ) -> IngestionJobList: ...


OPERATION = IngestionJobsList
