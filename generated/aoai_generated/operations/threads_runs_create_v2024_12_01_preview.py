"""`threads.runs.create` of Azure OpenAI, as of 2024-12-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

    import httpx

    from aoai_generated.models.create_run_request_v2024_12_01_preview import CreateRunRequest
    from aoai_generated.models.run_object_v2024_12_01_preview import RunObject
    from aoai_generated.models.unions_v2024_12_01_preview import AssistantStreamEvent


class ThreadsRunsCreate(Operation):
    """POST /threads/{thread_id}/runs."""

    name = "threads.runs.create"
    method = "POST"
    path = "/threads/{thread_id}/runs"
    body = "json"
    locations = {
        "thread_id": ("path", "thread_id"),
        "include": ("query", "include[]"),
    }
    body_fields = (
        "assistant_id",
        "additional_instructions",
        "additional_messages",
        "instructions",
        "max_completion_tokens",
        "max_prompt_tokens",
        "metadata",
        "model",
        "parallel_tool_calls",
        "response_format",
        "stream",
        "temperature",
        "tool_choice",
        "tools",
        "top_p",
        "truncation_strategy",
    )
    required = (
        "thread_id",
        "assistant_id",
    )
    positional = "thread_id"
    answers = (
        Answer("200", "application/json", "json", Ref("run_object_v2024_12_01_preview.RunObject")),
        Answer("200", "text/event-stream", "named events", Ref("unions_v2024_12_01_preview.AssistantStreamEvent")),
    )

    def request(
        self,
        *,
        thread_id: str,
        body: CreateRunRequest | Mapping[str, Any],
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "thread_id": thread_id,
            },
            query={
                "include[]": include,
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
            body: CreateRunRequest | Mapping[str, Any],
            include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        ) -> RunObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            body: CreateRunRequest | Mapping[str, Any],
            include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        ) -> RunObject: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            body: CreateRunRequest | Mapping[str, Any],
            include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        ) -> Iterator[AssistantStreamEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            body: CreateRunRequest | Mapping[str, Any],
            include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        ) -> AsyncIterator[AssistantStreamEvent]: ...


OPERATION = ThreadsRunsCreate
