from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import ChatCompletionRequestDeveloperMessageContentPart


@define
class ChatCompletionRequestDeveloperMessage(BaseModel):
    """`ChatCompletionRequestDeveloperMessage` of the inference API, 2025-04-01-preview."""

    content: str | list[ChatCompletionRequestDeveloperMessageContentPart]
    role: Literal["developer"]
    name: str | None

    __shapes__ = {
        "content": ListOf(Ref("ChatCompletionRequestDeveloperMessageContentPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ChatCompletionRequestDeveloperMessageContentPart | Mapping[str, Any]],
            role: Literal["developer"],
            name: str = ...,
        ) -> None: ...
