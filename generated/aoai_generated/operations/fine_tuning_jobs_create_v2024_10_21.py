"""`fine_tuning.jobs.create` of Azure OpenAI, as of 2024-10-21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.fine_tuning_job_creation_v2024_05_01_preview import FineTuningJobCreation
    from aoai_generated.models.fine_tuning_job_v2024_10_21 import FineTuningJob


class FineTuningJobsCreate(Operation):
    """POST /fine_tuning/jobs."""

    name = "fine_tuning.jobs.create"
    method = "POST"
    path = "/fine_tuning/jobs"
    body = "json"
    body_fields = (
        "model",
        "training_file",
        "hyperparameters",
        "seed",
        "suffix",
        "validation_file",
    )
    required = (
        "model",
        "training_file",
    )
    answers = (Answer("201", "application/json", "json", Ref("fine_tuning_job_v2024_10_21.FineTuningJob")),)
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        body: FineTuningJobCreation | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJob: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: FineTuningJobCreation | Mapping[str, Any],
        ) -> FineTuningJob: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: FineTuningJobCreation | Mapping[str, Any],
        ) -> FineTuningJob: ...


OPERATION = FineTuningJobsCreate
