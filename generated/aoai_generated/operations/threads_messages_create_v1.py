"""`threads.messages.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.create_message_request_v1 import CreateMessageRequest
    from aoai_generated.models.message_object_v1 import MessageObject
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ThreadsMessagesCreate(Operation):
    """POST /threads/{thread_id}/messages."""

    name = "threads.messages.create"
    method = "POST"
    path = "/threads/{thread_id}/messages"
    body = "json"
    locations = {
        "thread_id": ("path", "thread_id"),
        "api_version": ("query", "api-version"),
    }
    body_fields = (
        "content",
        "role",
        "attachments",
        "metadata",
    )
    required = (
        "thread_id",
        "content",
        "role",
    )
    positional = "thread_id"
    answers = (Answer("200", "application/json", "json", Ref("message_object_v1.MessageObject")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        thread_id: str,
        body: CreateMessageRequest | Mapping[str, Any],
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "thread_id": thread_id,
            },
            query={
                "api-version": api_version,
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
            body: CreateMessageRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> MessageObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            body: CreateMessageRequest | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> MessageObject: ...


OPERATION = ThreadsMessagesCreate
