"""`fine_tuning.jobs.pause` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.fine_tuning_job_v1 import FineTuningJob
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class FineTuningJobsPause(Operation):
    """POST /fine_tuning/jobs/{fine_tuning_job_id}/pause."""

    name = "fine_tuning.jobs.pause"
    method = "POST"
    path = "/fine_tuning/jobs/{fine_tuning_job_id}/pause"
    locations = {
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
        "api_version": ("query", "api-version"),
    }
    required = ("fine_tuning_job_id",)
    positional = "fine_tuning_job_id"
    answers = (Answer("200", "application/json", "json", Ref("fine_tuning_job_v1.FineTuningJob")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        fine_tuning_job_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "fine_tuning_job_id": fine_tuning_job_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJob: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tuning_job_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> FineTuningJob: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tuning_job_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> FineTuningJob: ...


OPERATION = FineTuningJobsPause
