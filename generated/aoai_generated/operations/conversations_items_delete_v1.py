"""`conversations.items.delete` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from aoai_generated.models.conversation_resource_v1 import ConversationResource
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class ConversationsItemsDelete(Operation):
    """DELETE /conversations/{conversation_id}/items/{item_id}."""

    name = "conversations.items.delete"
    method = "DELETE"
    path = "/conversations/{conversation_id}/items/{item_id}"
    locations = {
        "item_id": ("path", "item_id"),
        "conversation_id": ("path", "conversation_id"),
        "api_version": ("query", "api-version"),
    }
    required = (
        "item_id",
        "conversation_id",
    )
    positional = "item_id"
    answers = (Answer("200", "application/json", "json", Ref("conversation_resource_v1.ConversationResource")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        conversation_id: str,
        item_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
        """
        return self.build(
            path={
                "conversation_id": conversation_id,
                "item_id": item_id,
            },
            query={
                "api-version": api_version,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ConversationResource: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            conversation_id: str,
            item_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ConversationResource: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            conversation_id: str,
            item_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
        ) -> ConversationResource: ...


OPERATION = ConversationsItemsDelete
