"""`threads.messages.retrieve` of Azure OpenAI, as of 2024-07-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.message_object_v2024_07_01_preview import MessageObject


class ThreadsMessagesRetrieve(Operation):
    """GET /threads/{thread_id}/messages/{message_id}."""

    name = "threads.messages.retrieve"
    method = "GET"
    path = "/threads/{thread_id}/messages/{message_id}"
    locations = {
        "message_id": ("path", "message_id"),
        "thread_id": ("path", "thread_id"),
    }
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
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "thread_id": thread_id,
                "message_id": message_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> MessageObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            message_id: str,
        ) -> MessageObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            message_id: str,
        ) -> MessageObject: ...


OPERATION = ThreadsMessagesRetrieve
