"""`conversations.items.create` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from aoai_generated.models.conversation_item_list_v1 import ConversationItemList
    from aoai_generated.models.create_conversation_items_parameters_body_v1 import CreateConversationItemsParametersBody
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion, IncludeEnum


class ConversationsItemsCreate(Operation):
    """POST /conversations/{conversation_id}/items."""

    name = "conversations.items.create"
    method = "POST"
    path = "/conversations/{conversation_id}/items"
    body = "json"
    locations = {
        "conversation_id": ("path", "conversation_id"),
        "api_version": ("query", "api-version"),
        "include": ("query", "include"),
    }
    body_fields = ("items",)
    required = (
        "conversation_id",
        "items",
    )
    positional = "conversation_id"
    answers = (Answer("200", "application/json", "json", Ref("conversation_item_list_v1.ConversationItemList")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        conversation_id: str,
        body: CreateConversationItemsParametersBody | Mapping[str, Any],
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
            },
            query={
                "api-version": api_version,
                "include": include,
            },
            body=body,
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ConversationItemList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            conversation_id: str,
            body: CreateConversationItemsParametersBody | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            include: Sequence[IncludeEnum] | None = None,
        ) -> ConversationItemList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            conversation_id: str,
            body: CreateConversationItemsParametersBody | Mapping[str, Any],
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            include: Sequence[IncludeEnum] | None = None,
        ) -> ConversationItemList: ...


OPERATION = ConversationsItemsCreate
