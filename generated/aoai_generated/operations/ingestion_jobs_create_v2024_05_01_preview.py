"""`ingestion.jobs.create` of Azure OpenAI, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.unions_v2024_05_01_preview import IngestionJob


class IngestionJobsCreate(Operation):
    """PUT /ingestion/jobs/{job_id}."""

    name = "ingestion.jobs.create"
    method = "PUT"
    path = "/ingestion/jobs/{job_id}"
    body = "json"
    locations = {
        "job_id": ("path", "job_id"),
        "body": ("body", ""),
        "mgmt_user_token": ("header", "mgmt-user-token"),
        "aml_user_token": ("header", "aml-user-token"),
    }
    required = ("job_id",)
    positional = "job_id"
    answers = (Answer("200", "application/json", "json", Ref("unions_v2024_05_01_preview.IngestionJob")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        job_id: str,
        mgmt_user_token: str | None = None,
        aml_user_token: str | None = None,
        body: IngestionJob | Mapping[str, Any] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "job_id": job_id,
            },
            headers={
                "mgmt-user-token": mgmt_user_token,
                "aml-user-token": aml_user_token,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> IngestionJob: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            job_id: str,
            mgmt_user_token: str | None = None,
            aml_user_token: str | None = None,
            body: IngestionJob | Mapping[str, Any] | None = None,
        ) -> IngestionJob: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            job_id: str,
            mgmt_user_token: str | None = None,
            aml_user_token: str | None = None,
            body: IngestionJob | Mapping[str, Any] | None = None,
        ) -> IngestionJob: ...


OPERATION = IngestionJobsCreate
