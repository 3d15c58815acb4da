"""`conversations.items.list` of Azure OpenAI, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.operation import Answer, Operation, Request
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from aoai_generated.models.conversation_item_list_v1 import ConversationItemList
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion, IncludeEnum


class ConversationsItemsList(Operation):
    """GET /conversations/{conversation_id}/items."""

    name = "conversations.items.list"
    method = "GET"
    path = "/conversations/{conversation_id}/items"
    locations = {
        "conversation_id": ("path", "conversation_id"),
        "api_version": ("query", "api-version"),
        "limit": ("query", "limit"),
        "order": ("query", "order"),
        "after": ("query", "after"),
        "include": ("query", "include"),
    }
    required = ("conversation_id",)
    positional = "conversation_id"
    answers = (Answer("200", "application/json", "json", Ref("conversation_item_list_v1.ConversationItemList")),)
    error = Ref("azure_error_response_v1.AzureErrorResponse")

    def request(
        self,
        *,
        conversation_id: str,
        api_version: AzureAIFoundryModelsApiVersion | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        after: str | None = None,
        include: Sequence[IncludeEnum] | None = None,
    ) -> Request:
        """Return the request, which `aoai._runtime.calls` or any other driver can send.

        Args:
            api_version: the service's default is 'v1'.
            limit: the service's default is 20.
        """
        return self.build(
            path={
                "conversation_id": conversation_id,
            },
            query={
                "api-version": api_version,
                "limit": limit,
                "order": order,
                "after": after,
                "include": include,
            },
        )

    if TYPE_CHECKING:

        def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ConversationItemList: ...
        def sync(
            self,
            client: httpx.Client,
            *,
            conversation_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            include: Sequence[IncludeEnum] | None = None,
        ) -> ConversationItemList: ...
        async def asyncio(
            self,
            client: httpx.AsyncClient,
            *,
            conversation_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = None,
            limit: int | None = None,
            order: Literal["asc", "desc"] | None = None,
            after: str | None = None,
            include: Sequence[IncludeEnum] | None = None,
        ) -> ConversationItemList: ...


OPERATION = ConversationsItemsList
