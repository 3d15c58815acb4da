"""`threads.create` of Azure OpenAI, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_thread_request_v2024_07_01_preview import CreateThreadRequest
    from aoai_generated.models.thread_object_v2024_05_01_preview import ThreadObject


class ThreadsCreate(Operation):
    """POST /threads."""

    name = "threads.create"
    method = "POST"
    path = "/threads"
    body = "json"
    body_fields = (
        "messages",
        "metadata",
        "tool_resources",
    )
    answers = (Answer("200", "application/json", "json", Ref("thread_object_v2024_05_01_preview.ThreadObject")),)

    def request(
        self,
        *,
        body: CreateThreadRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ThreadObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            body: CreateThreadRequest | Mapping[str, Any],
        ) -> ThreadObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            body: CreateThreadRequest | Mapping[str, Any],
        ) -> ThreadObject: ...


OPERATION = ThreadsCreate
