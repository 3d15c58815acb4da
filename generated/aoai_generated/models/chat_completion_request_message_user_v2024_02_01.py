from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2024_02_01 import ChatCompletionRequestMessageContentPart


@define
class ChatCompletionRequestMessageUser(BaseModel):
    """`chatCompletionRequestMessageUser` of the inference API, as of 2024-02-01."""

    role: Literal["user"]
    content: str | list[ChatCompletionRequestMessageContentPart] | None

    __shapes__ = {
        "content": ListOf(Ref("unions_v2024_02_01.ChatCompletionRequestMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user"],
            content: str | Sequence[ChatCompletionRequestMessageContentPart | Mapping[str, Any]] | None,
        ) -> None: ...
