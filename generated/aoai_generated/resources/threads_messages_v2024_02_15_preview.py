"""`client.threads.messages`, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, child, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.delete_message_response_v2024_02_15_preview import DeleteMessageResponse
    from aoai_generated.models.message_object_v2024_02_15_preview import MessageObject

    from .threads_messages_files_v2024_02_15_preview import AsyncThreadsMessagesFiles, ThreadsMessagesFiles


class ThreadsMessages(Resource):
    """`client.threads.messages`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> ThreadsMessagesFiles: ...
        def list(
            self,
            thread_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
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
            role: Literal["user"],
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """POST /threads/{thread_id}/messages.

            Args:
                content: 1 to 32768 characters.
                file_ids: 1 to 10 items; the service's default is [].
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

        def delete(
            self,
            message_id: str,
            *,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteMessageResponse:
            """DELETE /threads/{thread_id}/messages/{message_id}."""

            ...

    else:
        __resource__ = "threads.messages"
        files = child("threads_messages_files_v2024_02_15_preview", "ThreadsMessagesFiles")
        list = method("threads.messages.list", "page")
        create = method("threads.messages.create")
        retrieve = method("threads.messages.retrieve")
        update = method("threads.messages.update")
        delete = method("threads.messages.delete")


class AsyncThreadsMessages(AsyncResource):
    """`client.threads.messages`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> AsyncThreadsMessagesFiles: ...
        def list(
            self,
            thread_id: str,
            *,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
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
            role: Literal["user"],
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] | None = ...,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """POST /threads/{thread_id}/messages.

            Args:
                content: 1 to 32768 characters.
                file_ids: 1 to 10 items; the service's default is [].
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

        async def delete(
            self,
            message_id: str,
            *,
            thread_id: str,
            **options: Unpack[CallOptions],
        ) -> DeleteMessageResponse:
            """DELETE /threads/{thread_id}/messages/{message_id}."""

            ...

    else:
        __resource__ = "threads.messages"
        files = child("threads_messages_files_v2024_02_15_preview", "AsyncThreadsMessagesFiles")
        list = method("threads.messages.list", "page")
        create = method("threads.messages.create")
        retrieve = method("threads.messages.retrieve")
        update = method("threads.messages.update")
        delete = method("threads.messages.delete")
