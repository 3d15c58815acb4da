from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2024_08_01_preview import ChatCompletionRequestUserMessageContentPart


@define
class ChatCompletionRequestUserMessage(BaseModel):
    """`chatCompletionRequestUserMessage` of the inference API, as of 2024-08-01-preview."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    role: Literal["user"]
    name: str | None

    __shapes__ = {
        "content": ListOf(Ref("unions_v2024_08_01_preview.ChatCompletionRequestUserMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestUserMessageContentPart | Mapping[str, Any]],
            role: Literal["user"],
            name: str = ...,
        ) -> None: ...
