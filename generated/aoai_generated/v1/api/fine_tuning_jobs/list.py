"""`fine_tuning.jobs.list`: GET /fine_tuning/jobs of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.list_paginated_fine_tuning_jobs_response import ListPaginatedFineTuningJobsResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "fine_tuning.jobs.list",
    "v1",
    "GET",
    "/fine_tuning/jobs",
    package="aoai_generated.v1",
    places={
        "api_version": ("query", "api-version"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
    },
    answers=(Answer("200", "application/json", "json", Ref("ListPaginatedFineTuningJobsResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        api_version: the service's default is 'v1'.
        limit: the service's default is 20.
    """
    return OPERATION.request(
        query={
            "api-version": api_version,
            "after": after,
            "limit": limit,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListPaginatedFineTuningJobsResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListPaginatedFineTuningJobsResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> ListPaginatedFineTuningJobsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListPaginatedFineTuningJobsResponse = calls.send(
        client,
        request(
            api_version=api_version,
            after=after,
            limit=limit,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> ListPaginatedFineTuningJobsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListPaginatedFineTuningJobsResponse = await calls.send_async(
        client,
        request(
            api_version=api_version,
            after=after,
            limit=limit,
        ),
    )
    return answer
