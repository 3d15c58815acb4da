"""`threads.runs.submit_tool_outputs` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.run_object_v2025_04_01_preview import RunObject
    from aoai_generated.models.submit_tool_outputs_run_request_v2024_05_01_preview import SubmitToolOutputsRunRequest
    from aoai_generated.models.unions_v2025_04_01_preview import AssistantStreamEvent


class ThreadsRunsSubmitToolOutputs(Operation):
    """POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs."""

    name = "threads.runs.submit_tool_outputs"
    method = "POST"
    path = "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs"
    body = "json"
    locations = {
        "run_id": ("path", "run_id"),
        "thread_id": ("path", "thread_id"),
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
        Answer("200", "application/json", "json", Ref("run_object_v2025_04_01_preview.RunObject")),
        Answer("200", "text/event-stream", "named events", Ref("unions_v2025_04_01_preview.AssistantStreamEvent")),
    )

    def request(
        self,
        *,
        thread_id: str,
        run_id: str,
        body: SubmitToolOutputsRunRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "thread_id": thread_id,
                "run_id": run_id,
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
        ) -> RunObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            run_id: str,
            body: SubmitToolOutputsRunRequest | Mapping[str, Any],
        ) -> RunObject: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            run_id: str,
            body: SubmitToolOutputsRunRequest | Mapping[str, Any],
        ) -> Iterator[AssistantStreamEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            run_id: str,
            body: SubmitToolOutputsRunRequest | Mapping[str, Any],
        ) -> AsyncIterator[AssistantStreamEvent]: ...


OPERATION = ThreadsRunsSubmitToolOutputs
