"""`threads.messages.files.retrieve` of Azure OpenAI, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.message_file_object_v2024_02_15_preview import MessageFileObject


class ThreadsMessagesFilesRetrieve(Operation):
    """GET /threads/{thread_id}/messages/{message_id}/files/{file_id}."""

    name = "threads.messages.files.retrieve"
    method = "GET"
    path = "/threads/{thread_id}/messages/{message_id}/files/{file_id}"
    locations = {
        "file_id": ("path", "file_id"),
        "thread_id": ("path", "thread_id"),
        "message_id": ("path", "message_id"),
    }
    required = (
        "file_id",
        "thread_id",
        "message_id",
    )
    positional = "file_id"
    answers = (
        Answer("200", "application/json", "json", Ref("message_file_object_v2024_02_15_preview.MessageFileObject")),
    )

    def request(
        self,
        *,
        thread_id: str,
        message_id: str,
        file_id: str,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send."""
        return self.build(
            path={
                "thread_id": thread_id,
                "message_id": message_id,
                "file_id": file_id,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> MessageFileObject: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            thread_id: str,
            message_id: str,
            file_id: str,
        ) -> MessageFileObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            message_id: str,
            file_id: str,
        ) -> MessageFileObject: ...


OPERATION = ThreadsMessagesFilesRetrieve
