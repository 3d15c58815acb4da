"""`threads.runs.cancel` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.run_object_v1 import RunObject
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ThreadsRunsCancel(Operation):
    """POST /threads/{thread_id}/runs/{run_id}/cancel."""

    name = "threads.runs.cancel"
    method = "POST"
    path = "/threads/{thread_id}/runs/{run_id}/cancel"
    locations = {
        "run_id": ("path", "run_id"),
        "thread_id": ("path", "thread_id"),
        "api_version": ("query", "api-version"),
    }
    required = (
        "run_id",
        "thread_id",
    )
    positional = "run_id"
    answers = (Answer("200", "application/json", "json", Ref("run_object_v1.RunObject")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        thread_id: str,
        run_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "thread_id": thread_id,
                "run_id": run_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> RunObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            run_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RunObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            run_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RunObject: ...


OPERATION = ThreadsRunsCancel
