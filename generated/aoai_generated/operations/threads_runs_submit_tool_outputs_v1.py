"""`threads.runs.submit_tool_outputs` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.run_object_v1 import RunObject
    from aoai_generated.models.submit_tool_outputs_run_request_v1 import SubmitToolOutputsRunRequest
    from aoai_generated.models.unions_v1 import AssistantStreamEvent
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ThreadsRunsSubmitToolOutputs(Operation):
    """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

    name = "threads.runs.submit_tool_outputs"
    method = "POST"
    path = "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs"
    body = "json"
    locations = {
        "run_id": ("path", "run_id"),
        "thread_id": ("path", "thread_id"),
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "tool_outputs",
        "stream",
    )
    required = (
        "run_id",
        "thread_id",
        "tool_outputs",
    )
    positional = "run_id"
    answers = (
        Answer("200", "application/json", "json", Ref("run_object_v1.RunObject")),
        Answer("200", "text/event-stream", "named events", Ref("unions_v1.AssistantStreamEvent")),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        thread_id: str,
        run_id: str,
        body: SubmitToolOutputsRunRequest | Mapping[str, Any],
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
            body=body,
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> RunObject | list[AssistantStreamEvent]: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            run_id: str,
            body: SubmitToolOutputsRunRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RunObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            run_id: str,
            body: SubmitToolOutputsRunRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RunObject: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            run_id: str,
            body: SubmitToolOutputsRunRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Iterator[AssistantStreamEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            run_id: str,
            body: SubmitToolOutputsRunRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> AsyncIterator[AssistantStreamEvent]: ...


OPERATION = ThreadsRunsSubmitToolOutputs
