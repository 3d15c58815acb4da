"""`fine_tuning.jobs.list` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_paginated_fine_tuning_jobs_response_v1 import ListPaginatedFineTuningJobsResponse


class FineTuningJobsList(Operation):
    """GET /fine_tuning/jobs."""

    name = "fine_tuning.jobs.list"
    method = "GET"
    path = "/fine_tuning/jobs"
    locations = {
        "after": ("query", "after"),
        "limit": ("query", "limit"),
    }
    answers = (
        Answer(
            "200",
            "application/json",
            "json",
            Ref("list_paginated_fine_tuning_jobs_response_v1.ListPaginatedFineTuningJobsResponse"),
        ),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
        """
        return self.build(
            query={
                "after": after,
                "limit": limit,
            },
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> ListPaginatedFineTuningJobsResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            after: str | None = None,
            limit: int | None = None,
        ) -> ListPaginatedFineTuningJobsResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            after: str | None = None,
            limit: int | None = None,
        ) -> ListPaginatedFineTuningJobsResponse: ...


OPERATION = FineTuningJobsList
