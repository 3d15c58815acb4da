"""`responses.create` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    import httpx

    from aoai_generated.models.create_response_v2025_04_01_preview import CreateResponse
    from aoai_generated.models.response_v2025_04_01_preview import Response
    from aoai_generated.models.unions_v2025_04_01_preview import ResponseStreamEvent


class ResponsesCreate(Operation):
    """POST /responses."""

    name = "responses.create"
    method = "POST"
    path = "/responses"
    body = "json"
    body_fields = (
        "model",
        "input",
        "metadata",
        "temperature",
        "top_p",
        "user",
        "instructions",
        "max_output_tokens",
        "previous_response_id",
        "reasoning",
        "text",
        "tool_choice",
        "tools",
        "truncation",
        "include",
        "parallel_tool_calls",
        "store",
        "stream",
    )
    required = (
        "model",
        "input",
    )
    answers = (
        Answer("200", "application/json", "json", Ref("response_v2025_04_01_preview.Response")),
        Answer("200", "text/event-stream", "events", Ref("unions_v2025_04_01_preview.ResponseStreamEvent")),
    )
    error = Ref("error_response_v2024_10_01_preview.ErrorResponse")

    def request(
        self,
        *,
        body: CreateResponse | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
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
        ) -> Response: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateResponse | Mapping[str, Any],
        ) -> Response: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            body: CreateResponse | Mapping[str, Any],
        ) -> Iterator[ResponseStreamEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateResponse | Mapping[str, Any],
        ) -> AsyncIterator[ResponseStreamEvent]: ...


OPERATION = ResponsesCreate
