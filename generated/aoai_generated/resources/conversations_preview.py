"""`client.conversations`, as of preview."""

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

    from .conversations_items_preview import AsyncConversationsItems, ConversationsItems


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
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """POST /conversations."""

            ...

        def retrieve(
            self,
            conversation_id: str,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """GET /conversations/{conversation_id}."""

            ...

        def update(
            self,
            conversation_id: str,
            *,
            metadata: Mapping[str, str] | None,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """POST /conversations/{conversation_id}."""

            ...

        def delete(
            self,
            conversation_id: str,
            **options: Unpack[CallOptions],
        ) -> DeletedConversationResource:
            """DELETE /conversations/{conversation_id}."""

            ...

    else:
        __resource__ = "conversations"
        items = child("conversations_items_preview", "ConversationsItems")
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
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """POST /conversations."""

            ...

        async def retrieve(
            self,
            conversation_id: str,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """GET /conversations/{conversation_id}."""

            ...

        async def update(
            self,
            conversation_id: str,
            *,
            metadata: Mapping[str, str] | None,
            **options: Unpack[CallOptions],
        ) -> ConversationResource:
            """POST /conversations/{conversation_id}."""

            ...

        async def delete(
            self,
            conversation_id: str,
            **options: Unpack[CallOptions],
        ) -> DeletedConversationResource:
            """DELETE /conversations/{conversation_id}."""

            ...

    else:
        __resource__ = "conversations"
        items = child("conversations_items_preview", "AsyncConversationsItems")
        create = method("conversations.create")
        retrieve = method("conversations.retrieve")
        update = method("conversations.update")
        delete = method("conversations.delete")
