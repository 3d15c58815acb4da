"""`fine_tuning.jobs.list_events` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_fine_tuning_job_events_response_v1 import ListFineTuningJobEventsResponse
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class FineTuningJobsListEvents(Operation):
    """GET /fine_tuning/jobs/{fine_tuning_job_id}/events."""

    name = "fine_tuning.jobs.list_events"
    method = "GET"
    path = "/fine_tuning/jobs/{fine_tuning_job_id}/events"
    locations = {
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
        "api_version": ("query", "api-version"),
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
            Ref("list_fine_tuning_job_events_response_v1.ListFineTuningJobEventsResponse"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        fine_tuning_job_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
            limit: the service's default is 20.
        """
        return self.build(
            path={
                "fine_tuning_job_id": fine_tuning_job_id,
            },
            query={
                "api-version": api_version,
                "after": after,
                "limit": limit,
            },
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> ListFineTuningJobEventsResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            fine_tuning_job_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            after: str | None = None,
            limit: int | None = None,
        ) -> ListFineTuningJobEventsResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            fine_tuning_job_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            after: str | None = None,
            limit: int | None = None,
        ) -> ListFineTuningJobEventsResponse: ...


OPERATION = FineTuningJobsListEvents
