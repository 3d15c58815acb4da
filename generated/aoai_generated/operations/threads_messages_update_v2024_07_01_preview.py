"""`threads.messages.update` of Azure OpenAI, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.message_object_v2024_07_01_preview import MessageObject
    from aoai_generated.models.modify_message_request_v2024_02_15_preview import ModifyMessageRequest


class ThreadsMessagesUpdate(Operation):
    """POST /threads/{thread_id}/messages/{message_id}."""

    name = "threads.messages.update"
    method = "POST"
    path = "/threads/{thread_id}/messages/{message_id}"
    body = "json"
    locations = {
        "message_id": ("path", "message_id"),
        "thread_id": ("path", "thread_id"),
    }
    body_fields = ("metadata",)
    required = (
        "message_id",
        "thread_id",
    )
    positional = "message_id"
    answers = (Answer("200", "application/json", "json", Ref("message_object_v2024_07_01_preview.MessageObject")),)

    def request(
        self,
        *,
        thread_id: str,
        message_id: str,
        body: ModifyMessageRequest | Mapping[str, Any],
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "thread_id": thread_id,
                "message_id": message_id,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> MessageObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            message_id: str,
            body: ModifyMessageRequest | Mapping[str, Any],
        ) -> MessageObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            message_id: str,
            body: ModifyMessageRequest | Mapping[str, Any],
        ) -> MessageObject: ...


OPERATION = ThreadsMessagesUpdate
