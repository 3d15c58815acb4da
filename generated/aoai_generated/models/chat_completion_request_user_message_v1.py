from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import ChatCompletionRequestUserMessageContentPart


@define
class ChatCompletionRequestUserMessage(BaseModel):
    """`OpenAI.ChatCompletionRequestUserMessage` of the inference API, as of v1."""

    role: Literal["user"]
    content: str | list[ChatCompletionRequestUserMessageContentPart]
    name: str | None

    __shapes__ = {
        "content": ListOf(Ref("unions_v1.ChatCompletionRequestUserMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user"],
            content: str | Sequence[ChatCompletionRequestUserMessageContentPart | Mapping[str, Any]],
            name: str = ...,
        ) -> None: ...
