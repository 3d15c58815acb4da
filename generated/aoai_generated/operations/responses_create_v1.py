"""`responses.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.create_response_v1 import CreateResponse
    from aoai_generated.models.response_v1 import Response
    from aoai_generated.models.unions_v1 import ResponseStreamEvent
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ResponsesCreate(Operation):
    """POST /responses."""

    name = "responses.create"
    method = "POST"
    path = "/responses"
    body = "json"
    locations = {
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "background",
        "conversation",
        "include",
        "input",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "model",
        "parallel_tool_calls",
        "previous_response_id",
        "prompt",
        "prompt_cache_key",
        "prompt_cache_retention",
        "reasoning",
        "safety_identifier",
        "store",
        "stream",
        "stream_options",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "truncation",
        "user",
    )
    answers = (
        Answer("200", "application/json", "json", Ref("response_v1.Response")),
        Answer("200", "text/event-stream", "events", Ref("unions_v1.ResponseStreamEvent")),
    )
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        body: CreateResponse | Mapping[str, Any],
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
        ) -> Response | list[ResponseStreamEvent]: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateResponse | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Response: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateResponse | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Response: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            body: CreateResponse | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> Iterator[ResponseStreamEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateResponse | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> AsyncIterator[ResponseStreamEvent]: ...


OPERATION = ResponsesCreate
