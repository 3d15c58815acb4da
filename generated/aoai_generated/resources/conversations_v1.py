"""`client.conversations`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.conversation_resource_v1 import ConversationResource
    from aoai_generated.models.deleted_conversation_resource_v1 import DeletedConversationResource
    from aoai_generated.models.unions_v1 import InputItem
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion

    from .conversations_items_v1 import AsyncConversationsItems, ConversationsItems


class Conversations(Resource):
    """`client.conversations`."""

    if TYPE_CHECKING:

        @property
        def items(self) -> ConversationsItems: ...
        def create(
            self,
            *,
            items: Sequence[InputItem | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """POST /conversations.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            conversation_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """GET /conversations/{conversation_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def update(
            self,
            conversation_id: str,
            *,
            metadata: Mapping[str, str] | None,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """POST /conversations/{conversation_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        def delete(
            self,
            conversation_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeletedConversationResource:
            """DELETE /conversations/{conversation_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "conversations"
        items = child("conversations_items_v1", "ConversationsItems")
        create = method("conversations.create")
        retrieve = method("conversations.retrieve")
        update = method("conversations.update")
        delete = method("conversations.delete")


class AsyncConversations(AsyncResource):
    """`client.conversations`."""

    if TYPE_CHECKING:

        @property
        def items(self) -> AsyncConversationsItems: ...
        async def create(
            self,
            *,
            items: Sequence[InputItem | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """POST /conversations.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            conversation_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """GET /conversations/{conversation_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def update(
            self,
            conversation_id: str,
            *,
            metadata: Mapping[str, str] | None,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """POST /conversations/{conversation_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def delete(
            self,
            conversation_id: str,
            *,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> DeletedConversationResource:
            """DELETE /conversations/{conversation_id}.

            Args:
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "conversations"
        items = child("conversations_items_v1", "AsyncConversationsItems")
        create = method("conversations.create")
        retrieve = method("conversations.retrieve")
        update = method("conversations.update")
        delete = method("conversations.delete")
