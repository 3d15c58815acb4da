"""`client.chat`, as of 2024-06-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .chat_completions_v2024_06_01 import AsyncChatCompletions, ChatCompletions


class Chat(Resource):
    """`client.chat`."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> ChatCompletions: ...
    else:
        __resource__ = "chat"
        completions = child("chat_completions_v2024_06_01", "ChatCompletions")


class AsyncChat(AsyncResource):
    """`client.chat`."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> AsyncChatCompletions: ...
    else:
        __resource__ = "chat"
        completions = child("chat_completions_v2024_06_01", "AsyncChatCompletions")
