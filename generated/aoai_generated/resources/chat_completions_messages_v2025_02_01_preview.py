"""`client.chat.completions.messages`, as of 2025-02-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncPages,
        CallOptions,
        Page,
    )

    from aoai_generated.models.input_message_v2025_02_01_preview import InputMessage


class ChatCompletionsMessages(Resource):
    """`client.chat.completions.messages`."""

    if TYPE_CHECKING:

        def list(
            self,
            completion_id: str,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            order: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> Page[InputMessage]:
            """GET /chat/completions/{completion_id}/messages.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "chat.completions.messages"
        list = method("chat.completions.messages.list", "page")


class AsyncChatCompletionsMessages(AsyncResource):
    """`client.chat.completions.messages`."""

    if TYPE_CHECKING:

        def list(
            self,
            completion_id: str,
            *,
            after: str | None = ...,
            limit: int | None = ...,
            order: str | None = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncPages[InputMessage]:
            """GET /chat/completions/{completion_id}/messages.

            Args:
                limit: the service's default is 20.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "chat.completions.messages"
        list = method("chat.completions.messages.list", "page")
