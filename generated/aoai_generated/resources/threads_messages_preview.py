"""`client.threads.messages`, as of preview."""

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

    from aoai_generated.models.create_message_request_attachments_v1 import CreateMessageRequestAttachments
    from aoai_generated.models.delete_message_response_v2024_02_15_preview import DeleteMessageResponse
    from aoai_generated.models.message_content_image_file_object_v1 import MessageContentImageFileObject
    from aoai_generated.models.message_content_image_url_object_v1 import MessageContentImageUrlObject
    from aoai_generated.models.message_object_v1 import MessageObject
    from aoai_generated.models.message_request_content_text_object_v1 import MessageRequestContentTextObject


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
            content: str
            | Sequence[
                MessageContentImageFileObject
                | Mapping[str, Any]
                | MessageContentImageUrlObject
                | MessageRequestContentTextObject
            ],
            role: Literal["assistant", "user"],
            attachments: Sequence[CreateMessageRequestAttachments | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """POST /threads/{thread_id}/messages."""

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
            metadata: Mapping[str, str] | None = ...,
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
        list = method("threads.messages.list", "page")
        create = method("threads.messages.create")
        retrieve = method("threads.messages.retrieve")
        update = method("threads.messages.update")
        delete = method("threads.messages.delete")


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
            content: str
            | Sequence[
                MessageContentImageFileObject
                | Mapping[str, Any]
                | MessageContentImageUrlObject
                | MessageRequestContentTextObject
            ],
            role: Literal["assistant", "user"],
            attachments: Sequence[CreateMessageRequestAttachments | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
            **options: Unpack[CallOptions],
        ) -> MessageObject:
            """POST /threads/{thread_id}/messages."""

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
            metadata: Mapping[str, str] | None = ...,
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
        list = method("threads.messages.list", "page")
        create = method("threads.messages.create")
        retrieve = method("threads.messages.retrieve")
        update = method("threads.messages.update")
        delete = method("threads.messages.delete")
