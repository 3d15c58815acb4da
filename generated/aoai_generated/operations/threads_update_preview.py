"""`threads.update` of Azure OpenAI, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.modify_thread_request_v1 import ModifyThreadRequest
    from aoai_generated.models.thread_object_v1 import ThreadObject


class ThreadsUpdate(Operation):
    """POST /threads/{thread_id}."""

    name = "threads.update"
    method = "POST"
    path = "/threads/{thread_id}"
    body = "json"
    locations = {
        "thread_id": ("path", "thread_id"),
    }
    body_fields = (
        "metadata",
        "tool_resources",
    )
    required = ("thread_id",)
    positional = "thread_id"
    answers = (Answer("200", "application/json", "json", Ref("thread_object_v1.ThreadObject")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        thread_id: str,
        body: ModifyThreadRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "thread_id": thread_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ThreadObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            body: ModifyThreadRequest | Mapping[str, Any],
        ) -> ThreadObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            body: ModifyThreadRequest | Mapping[str, Any],
        ) -> ThreadObject: ...


OPERATION = ThreadsUpdate
