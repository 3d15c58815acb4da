from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import ChatCompletionRequestUserMessageContentPart


@define
class ChatCompletionRequestUserMessage(BaseModel):
    """`OpenAI.ChatCompletionRequestUserMessage` of the inference API, v1."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    role: Literal["user"]
    name: str | None

    __shapes__ = {
        "content": ListOf(Ref("ChatCompletionRequestUserMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestUserMessageContentPart | Mapping[str, Any]],
            role: Literal["user"],
            name: str = ...,
        ) -> None: ...
