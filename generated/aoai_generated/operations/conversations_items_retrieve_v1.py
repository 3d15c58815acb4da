"""`conversations.items.retrieve` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from aoai_generated.models.unions_v1 import ConversationItem
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion, IncludeEnum


class ConversationsItemsRetrieve(Operation):
    """GET /conversations/{conversation_id}/items/{item_id}."""

    name = "conversations.items.retrieve"
    method = "GET"
    path = "/conversations/{conversation_id}/items/{item_id}"
    locations = {
        "item_id": ("path", "item_id"),
        "conversation_id": ("path", "conversation_id"),
        "api_version": ("query", "api-version"),
        "include": ("query", "include"),
    }
    required = (
        "item_id",
        "conversation_id",
    )
    positional = "item_id"
    answers = (Answer("200", "application/json", "json", Ref("unions_v1.ConversationItem")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        conversation_id: str,
        item_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
        include: Sequence[IncludeEnum] | None = None,
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
                "include": include,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ConversationItem: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            conversation_id: str,
            item_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            include: Sequence[IncludeEnum] | None = None,
        ) -> ConversationItem: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            conversation_id: str,
            item_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            include: Sequence[IncludeEnum] | None = None,
        ) -> ConversationItem: ...


OPERATION = ConversationsItemsRetrieve
