"""`fine_tuning.jobs.checkpoints.list` of Azure OpenAI, as of 2025-03-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.fine_tuning_job_checkpoint_list_v2025_03_01_preview import FineTuningJobCheckpointList


class FineTuningJobsCheckpointsList(Operation):
    """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints."""

    name = "fine_tuning.jobs.checkpoints.list"
    method = "GET"
    path = "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints"
    locations = {
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
    }
    required = ("fine_tuning_job_id",)
    positional = "fine_tuning_job_id"
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("fine_tuning_job_checkpoint_list_v2025_03_01_preview.FineTuningJobCheckpointList"),
        ),
    )
    error = Ref("authoring_error_response_v2024_02_01.AuthoringErrorResponse")

    def request(
        self,
        *,
        fine_tuning_job_id: str,
        after: str | None = None,
        limit: int | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 10.
        """
        return self.build(
            path={
                "fine_tuning_job_id": fine_tuning_job_id,
            },
            query={
                "after": after,
                "limit": limit,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJobCheckpointList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tuning_job_id: str,
            after: str | None = None,
            limit: int | None = None,
        ) -> FineTuningJobCheckpointList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tuning_job_id: str,
            after: str | None = None,
            limit: int | None = None,
        ) -> FineTuningJobCheckpointList: ...


OPERATION = FineTuningJobsCheckpointsList
