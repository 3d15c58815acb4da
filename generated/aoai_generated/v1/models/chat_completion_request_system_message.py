from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import ChatCompletionRequestSystemMessageContentPart


@define
class ChatCompletionRequestSystemMessage(BaseModel):
    """`OpenAI.ChatCompletionRequestSystemMessage` of the inference API, v1."""

    content: str | list[ChatCompletionRequestSystemMessageContentPart]
    role: Literal["system"]
    name: str | None

    __shapes__ = {
        "content": ListOf(Ref("ChatCompletionRequestSystemMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestSystemMessageContentPart | Mapping[str, Any]],
            role: Literal["system"],
            name: str = ...,
        ) -> None: ...
