"""`fine_tuning.jobs.retrieve` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.fine_tuning_job_v2025_04_01_preview import FineTuningJob


class FineTuningJobsRetrieve(Operation):
    """GET /fine_tuning/jobs/{fine_tuning_job_id}."""

    name = "fine_tuning.jobs.retrieve"
    method = "GET"
    path = "/fine_tuning/jobs/{fine_tuning_job_id}"
    locations = {
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
    }
    required = ("fine_tuning_job_id",)
    positional = "fine_tuning_job_id"
    answers = (Answer("200", "application/json", "json", Ref("fine_tuning_job_v2025_04_01_preview.FineTuningJob")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        fine_tuning_job_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "fine_tuning_job_id": fine_tuning_job_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJob: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tuning_job_id: str,
        ) -> FineTuningJob: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tuning_job_id: str,
        ) -> FineTuningJob: ...


OPERATION = FineTuningJobsRetrieve
