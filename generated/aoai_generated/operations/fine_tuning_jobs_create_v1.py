"""`fine_tuning.jobs.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_fine_tuning_job_request_v1 import CreateFineTuningJobRequest
    from aoai_generated.models.fine_tuning_job_v1 import FineTuningJob
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class FineTuningJobsCreate(Operation):
    """POST /fine_tuning/jobs."""

    name = "fine_tuning.jobs.create"
    method = "POST"
    path = "/fine_tuning/jobs"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "model",
        "training_file",
        "hyperparameters",
        "integrations",
        "metadata",
        "method",
        "seed",
        "suffix",
        "validation_file",
    )
    required = (
        "model",
        "training_file",
    )
    answers = (Answer("200", "application/json", "json", Ref("fine_tuning_job_v1.FineTuningJob")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateFineTuningJobRequest | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            query={
                "api-version": api_version,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJob: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateFineTuningJobRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> FineTuningJob: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateFineTuningJobRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> FineTuningJob: ...


OPERATION = FineTuningJobsCreate
