"""`ingestion.jobs.retrieve` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.unions_v2024_05_01_preview import IngestionJob


class IngestionJobsRetrieve(Operation):
    """GET /ingestion/jobs/{job_id}."""

    name = "ingestion.jobs.retrieve"
    method = "GET"
    path = "/ingestion/jobs/{job_id}"
    locations = {
        "job_id": ("path", "job_id"),
    }
    required = ("job_id",)
    positional = "job_id"
    answers = (Answer("200", "application/json", "json", Ref("unions_v2024_05_01_preview.IngestionJob")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        job_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "job_id": job_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJob: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            job_id: str,
        ) -> IngestionJob: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            job_id: str,
        ) -> IngestionJob: ...


OPERATION = IngestionJobsRetrieve
