"""`client.threads.messages` of Azure OpenAI 2024-09-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._call.options import CallOptions
    from aoai._responses.pages import AsyncPages, Page

    from ..models.create_message_request_attachments_item import CreateMessageRequestAttachmentsItem
    from ..models.message_object import MessageObject


class ThreadsMessages(Resource):
    """`client.threads.messages`."""

    if TYPE_CHECKING:

        def list(
            self,
            thread_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            run_id: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[MessageObject]:
            """GET /threads/{thread_id}/messages.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def create(
            self,
            thread_id: str,
            *,
            content: str,
            role: Literal["user", "assistant"],
            attachments: Sequence[CreateMessageRequestAttachmentsItem | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """POST /threads/{thread_id}/messages.

            Args:
                content: 1 to 256000 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            message_id: str,
            *,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """GET /threads/{thread_id}/messages/{message_id}."""

            ...

        def update(
            self,
            message_id: str,
            *,
            thread_id: str,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """POST /threads/{thread_id}/messages/{message_id}."""

            ...

    else:
        __resource__ = "threads.messages"
        list = method("threads_messages.list", "page")
        create = method("threads_messages.create")
        retrieve = method("threads_messages.retrieve")
        update = method("threads_messages.update")


class AsyncThreadsMessages(AsyncResource):
    """`client.threads.messages`."""

    if TYPE_CHECKING:

        def list(
            self,
            thread_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            run_id: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[MessageObject]:
            """GET /threads/{thread_id}/messages.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def create(
            self,
            thread_id: str,
            *,
            content: str,
            role: Literal["user", "assistant"],
            attachments: Sequence[CreateMessageRequestAttachmentsItem | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """POST /threads/{thread_id}/messages.

            Args:
                content: 1 to 256000 characters.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            message_id: str,
            *,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """GET /threads/{thread_id}/messages/{message_id}."""

            ...

        async def update(
            self,
            message_id: str,
            *,
            thread_id: str,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """POST /threads/{thread_id}/messages/{message_id}."""

            ...

    else:
        __resource__ = "threads.messages"
        list = method("threads_messages.list", "page")
        create = method("threads_messages.create")
        retrieve = method("threads_messages.retrieve")
        update = method("threads_messages.update")
