from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completions_create_request_messages_item_v2023_05_15 import ChatCompletionsCreateRequestMessagesItem


@define
class ChatCompletionsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2023-05-15.

    Attributes:
        messages: at least 1 items.
        frequency_penalty: -2 to 2; the service's default is 0.
        max_tokens: the service's default is 'inf'.
        n: 1 to 128; the service's default is 1.
        presence_penalty: -2 to 2; the service's default is 0.
        stream: the service's default is False.
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
    """

    messages: list[ChatCompletionsCreateRequestMessagesItem]
    frequency_penalty: float | None
    logit_bias: dict[str, Any] | None
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None
    stop: str | list[str] | None
    stream: bool | None
    temperature: float | None
    top_p: float | None
    user: str | None

    __shapes__ = {
        "messages": ListOf(
            Ref("chat_completions_create_request_messages_item_v2023_05_15.ChatCompletionsCreateRequestMessagesItem")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[ChatCompletionsCreateRequestMessagesItem | Mapping[str, Any]],
            frequency_penalty: float = ...,
            logit_bias: Mapping[str, Any] | None = ...,
            max_tokens: int = ...,
            n: int | None = ...,
            presence_penalty: float = ...,
            stop: str | Sequence[str] | None = ...,
            stream: bool | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str = ...,
        ) -> None: ...
