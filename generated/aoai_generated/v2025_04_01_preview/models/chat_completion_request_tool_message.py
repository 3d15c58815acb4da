from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import ChatCompletionRequestToolMessageContentPart


@define
class ChatCompletionRequestToolMessage(BaseModel):
    """`chatCompletionRequestToolMessage` of the inference API, 2025-04-01-preview."""

    content: str | list[ChatCompletionRequestToolMessageContentPart]
    role: Literal["tool"]
    tool_call_id: str

    __shapes__ = {
        "content": ListOf(Ref("ChatCompletionRequestToolMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestToolMessageContentPart | Mapping[str, Any]],
            role: Literal["tool"],
            tool_call_id: str,
        ) -> None: ...
