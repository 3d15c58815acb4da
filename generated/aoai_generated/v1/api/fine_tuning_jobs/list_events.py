"""`fine_tuning.jobs.list_events`: GET /fine_tuning/jobs/{fine_tuning_job_id}/events of Azure OpenAI v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.list_fine_tuning_job_events_response import ListFineTuningJobEventsResponse
    from ...models.values import AzureAIFoundryModelsApiVersion

OPERATION = Operation(
    "fine_tuning.jobs.list_events",
    "v1",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    package="aoai_generated.v1",
    places={
        "fine_tuning_job_id": ("path", "fine_tuning_job_id"),
        "api_version": ("query", "api-version"),
        "after": ("query", "after"),
        "limit": ("query", "limit"),
    },
    required=("fine_tuning_job_id",),
    positional="fine_tuning_job_id",
    answers=(Answer("200", "application/json", "json", Ref("ListFineTuningJobEventsResponse")),),
    error=Ref("AzureErrorResponse"),
)


def request(
    *,
    fine_tuning_job_id: str,
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
        path={
            "fine_tuning_job_id": fine_tuning_job_id,
        },
        query={
            "api-version": api_version,
            "after": after,
            "limit": limit,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> ListFineTuningJobEventsResponse:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: ListFineTuningJobEventsResponse = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    fine_tuning_job_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> ListFineTuningJobEventsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListFineTuningJobEventsResponse = calls.send(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
            api_version=api_version,
            after=after,
            limit=limit,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    fine_tuning_job_id: str,
    api_version: AzureAIFoundryModelsApiVersion | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> ListFineTuningJobEventsResponse:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: ListFineTuningJobEventsResponse = await calls.send_async(
        client,
        request(
            fine_tuning_job_id=fine_tuning_job_id,
            api_version=api_version,
            after=after,
            limit=limit,
        ),
    )
    return answer
