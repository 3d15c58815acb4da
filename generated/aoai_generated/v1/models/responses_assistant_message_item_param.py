from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import ItemContent


@define
class ResponsesAssistantMessageItemParam(BaseModel):
    """`OpenAI.ResponsesAssistantMessageItemParam` of the inference API, v1."""

    type: Literal["message"]
    role: Literal["assistant"]
    content: list[ItemContent]

    __shapes__ = {
        "content": ListOf(Ref("ItemContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message"],
            role: Literal["assistant"],
            content: Sequence[ItemContent | Mapping[str, Any]],
        ) -> None: ...
