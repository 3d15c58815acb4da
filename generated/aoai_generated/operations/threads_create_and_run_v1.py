"""`threads.create_and_run` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.create_thread_and_run_request_v1 import CreateThreadAndRunRequest
    from aoai_generated.models.run_object_v1 import RunObject
    from aoai_generated.models.unions_v1 import AssistantStreamEvent
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ThreadsCreateAndRun(Operation):
    """POST /threads/runs."""

    name = "threads.create_and_run"
    method = "POST"
    path = "/threads/runs"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "assistant_id",
        "instructions",
        "max_completion_tokens",
        "max_prompt_tokens",
        "metadata",
        "model",
        "parallel_tool_calls",
        "response_format",
        "stream",
        "temperature",
        "thread",
        "tool_choice",
        "tool_resources",
        "tools",
        "top_p",
        "truncation_strategy",
    )
    required = ("assistant_id",)
    answers = (
        Answer("200", "application/json", "json", Ref("run_object_v1.RunObject")),
        Answer("200", "text/event-stream", "named events", Ref("unions_v1.AssistantStreamEvent")),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateThreadAndRunRequest | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
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
            body: CreateThreadAndRunRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RunObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateThreadAndRunRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> RunObject: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            body: CreateThreadAndRunRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Iterator[AssistantStreamEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateThreadAndRunRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> AsyncIterator[AssistantStreamEvent]: ...


OPERATION = ThreadsCreateAndRun
