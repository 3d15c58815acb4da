"""`fine_tuning.jobs.list`: GET /fine_tuning/jobs of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime import calls
from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...models.fine_tuning_job_list import FineTuningJobList

OPERATION = Operation(
    "fine_tuning.jobs.list",
    "2025-04-01-preview",
    "GET",
    "/fine_tuning/jobs",
    package="aoai_generated.v2025_04_01_preview",
    places={
        "after": ("query", "after"),
        "limit": ("query", "limit"),
    },
    answers=(Answer("200", "application/json", "json", Ref("FineTuningJobList")),),
    error=Ref("AuthoringErrorResponse"),
)


def request(
    *,
    after: str | None = None,
    limit: int | None = None,
) -> Request:
    """Return the request, which `calls` or any other driver can send.

    Args:
        limit: the service's default is 20.
    """
    return OPERATION.request(
        query={
            "after": after,
            "limit": limit,
        },
    )


def read(status_code: int, headers: Mapping[str, str], content: bytes) -> FineTuningJobList:
    """Return what a whole answer means; see `Operation.read` for what is raised."""
    answer: FineTuningJobList = OPERATION.read(status_code, headers, content)
    return answer


def sync(
    client: httpx.Client,
    *,
    after: str | None = None,
    limit: int | None = None,
) -> FineTuningJobList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJobList = calls.send(
        client,
        request(
            after=after,
            limit=limit,
        ),
    )
    return answer


async def asyncio(
    client: httpx.AsyncClient,
    *,
    after: str | None = None,
    limit: int | None = None,
) -> FineTuningJobList:
    """Send the request with an httpx client and return the answer; see `aoai._runtime.calls` for the client."""
    answer: FineTuningJobList = await calls.send_async(
        client,
        request(
            after=after,
            limit=limit,
        ),
    )
    return answer
