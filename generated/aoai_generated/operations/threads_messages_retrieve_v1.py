"""`threads.messages.retrieve` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.message_object_v1 import MessageObject
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ThreadsMessagesRetrieve(Operation):
    """GET /threads/{thread_id}/messages/{message_id}."""

    name = "threads.messages.retrieve"
    method = "GET"
    path = "/threads/{thread_id}/messages/{message_id}"
    locations = {
        "message_id": ("path", "message_id"),
        "thread_id": ("path", "thread_id"),
        "api_version": ("query", "api-version"),
    }
    required = (
        "message_id",
        "thread_id",
    )
    positional = "message_id"
    answers = (Answer("200", "application/json", "json", Ref("message_object_v1.MessageObject")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        thread_id: str,
        message_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "thread_id": thread_id,
                "message_id": message_id,
            },
            query={
                "api-version": api_version,
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
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> MessageObject: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            thread_id: str,
            message_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> MessageObject: ...


OPERATION = ThreadsMessagesRetrieve
