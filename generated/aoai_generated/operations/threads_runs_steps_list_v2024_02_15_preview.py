"""`threads.runs.steps.list` of Azure OpenAI, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.list_run_steps_response_v2024_02_15_preview import ListRunStepsResponse


class ThreadsRunsStepsList(Operation):
    """GET /threads/{thread_id}/runs/{run_id}/steps."""

    name = "threads.runs.steps.list"
    method = "GET"
    path = "/threads/{thread_id}/runs/{run_id}/steps"
    locations = {
        "run_id": ("path", "run_id"),
        "thread_id": ("path", "thread_id"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "before": ("query", "before"),
    }
    required = (
        "run_id",
        "thread_id",
    )
    positional = "run_id"
    answers = (
        Answer(
            "200", "application/json", "json", Ref("list_run_steps_response_v2024_02_15_preview.ListRunStepsResponse")
        ),
    )

    def request(
        self,
        *,
        thread_id: str,
        run_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            limit: the service's default is 20.
            order: the service's default is 'desc'.
        """
        return self.build(
            path={
                "thread_id": thread_id,
                "run_id": run_id,
            },
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ListRunStepsResponse: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            run_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ListRunStepsResponse: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            run_id: str,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            before: str | None = None,
        ) -> ListRunStepsResponse: ...


OPERATION = ThreadsRunsStepsList
