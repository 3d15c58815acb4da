"""`client.threads.messages.files`, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.message_file_object_v2024_02_15_preview import MessageFileObject


class ThreadsMessagesFiles(Resource):
    """`client.threads.messages.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            message_id: str,
            *,
            thread_id: str,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[MessageFileObject]:
            """GET /threads/{thread_id}/messages/{message_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        def retrieve(
            self,
            file_id: str,
            *,
            thread_id: str,
            message_id: str,
            **options: Unpack[CallOptions],
        ) -> MessageFileObject:
            """GET /threads/{thread_id}/messages/{message_id}/files/{file_id}."""

            ...

    else:
        __resource__ = "threads.messages.files"
        list = method("threads.messages.files.list", "page")
        retrieve = method("threads.messages.files.retrieve")


class AsyncThreadsMessagesFiles(AsyncResource):
    """`client.threads.messages.files`."""

    if TYPE_CHECKING:

        def list(
            self,
            message_id: str,
            *,
            thread_id: str,
            limit: int | None = ...,
            order: Literal["asc", "desc"] | None = ...,
            after: str | None = ...,
            before: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[MessageFileObject]:
            """GET /threads/{thread_id}/messages/{message_id}/files.

            Args:
                limit: the service's default is 20.
                order: the service's default is 'desc'.
                options: see `aoai.CallOptions`.
            """

            ...

        async def retrieve(
            self,
            file_id: str,
            *,
            thread_id: str,
            message_id: str,
            **options: Unpack[CallOptions],
        ) -> MessageFileObject:
            """GET /threads/{thread_id}/messages/{message_id}/files/{file_id}."""

            ...

    else:
        __resource__ = "threads.messages.files"
        list = method("threads.messages.files.list", "page")
        retrieve = method("threads.messages.files.retrieve")
