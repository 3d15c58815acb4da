"""`client.conversations.items`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.conversation_item_list_v1 import ConversationItemList
    from aoai_generated.models.conversation_resource_v1 import ConversationResource
    from aoai_generated.models.unions_v1 import ConversationItem, InputItem
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion, IncludeEnum


class ConversationsItems(Resource):
    """`client.conversations.items`."""

    if TYPE_CHECKING:

        def list(
            self,
            conversation_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[ConversationItem]:
            """GET /conversations/{conversation_id}/items.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            conversation_id: str,
            *,
            items: Sequence[InputItem | Mapping[str, Any]],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationItemList:
            """POST /conversations/{conversation_id}/items.

            Args:
                items: at most 20 items.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            item_id: str,
            *,
            conversation_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationItem:
            """GET /conversations/{conversation_id}/items/{item_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            item_id: str,
            *,
            conversation_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """DELETE /conversations/{conversation_id}/items/{item_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "conversations.items"
        list = method("conversations.items.list", "page")
        create = method("conversations.items.create")
        retrieve = method("conversations.items.retrieve")
        delete = method("conversations.items.delete")


class AsyncConversationsItems(AsyncResource):
    """`client.conversations.items`."""

    if TYPE_CHECKING:

        def list(
            self,
            conversation_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[ConversationItem]:
            """GET /conversations/{conversation_id}/items.

            Args:
                api_version: the service's default is 'v1'.
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            conversation_id: str,
            *,
            items: Sequence[InputItem | Mapping[str, Any]],
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationItemList:
            """POST /conversations/{conversation_id}/items.

            Args:
                items: at most 20 items.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            item_id: str,
            *,
            conversation_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            include: Sequence[IncludeEnum] | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationItem:
            """GET /conversations/{conversation_id}/items/{item_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            item_id: str,
            *,
            conversation_id: str,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """DELETE /conversations/{conversation_id}/items/{item_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "conversations.items"
        list = method("conversations.items.list", "page")
        create = method("conversations.items.create")
        retrieve = method("conversations.items.retrieve")
        delete = method("conversations.items.delete")
