"""`responses.retrieve` of Azure OpenAI, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence

    import httpx

    from aoai_generated.models.response_v2025_04_01_preview import Response
    from aoai_generated.models.unions_v2025_04_01_preview import ResponseStreamEvent
    from aoai_generated.models.values_v2025_03_01_preview import Includable


class ResponsesRetrieve(Operation):
    """GET /responses/{response_id}."""

    name = "responses.retrieve"
    method = "GET"
    path = "/responses/{response_id}"
    locations = {
        "response_id": ("path", "response_id"),
        "include": ("query", "include"),
        "stream": ("query", "stream"),
        "starting_after": ("query", "starting_after"),
    }
    required = ("response_id",)
    positional = "response_id"
    answers = (
        Answer("200", "application/json", "json", Ref("response_v2025_04_01_preview.Response")),
        Answer("200", "text/event-stream", "events", Ref("unions_v2025_04_01_preview.ResponseStreamEvent")),
    )
    error = Ref("error_response_v2024_10_01_preview.ErrorResponse")

    def request(
        self,
        *,
        response_id: str,
        include: Sequence[Includable] | None = None,
        stream: bool | None = None,
        starting_after: int | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "response_id": response_id,
            },
            query={
                "include": include,
                "stream": stream,
                "starting_after": starting_after,
            },
        )

    if TYPE_CHECKING:

        def read(
            self, status_code: int, headers: Mapping[str, str], content: bytes
        ) -> Response | list[ResponseStreamEvent]: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            response_id: str,
            include: Sequence[Includable] | None = None,
            stream: bool | None = None,
            starting_after: int | None = None,
        ) -> Response: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            response_id: str,
            include: Sequence[Includable] | None = None,
            stream: bool | None = None,
            starting_after: int | None = None,
        ) -> Response: ...
        def sync_stream(
            self,
            client: httpx.Client,
            *,
            response_id: str,
            include: Sequence[Includable] | None = None,
            stream: bool | None = None,
            starting_after: int | None = None,
        ) -> Iterator[ResponseStreamEvent]: ...
        def asyncio_stream(
            self,
            client: httpx.AsyncClient,
            *,
            response_id: str,
            include: Sequence[Includable] | None = None,
            stream: bool | None = None,
            starting_after: int | None = None,
        ) -> AsyncIterator[ResponseStreamEvent]: ...


OPERATION = ResponsesRetrieve
