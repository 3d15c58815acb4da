from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import ItemContent


@define
class ResponsesAssistantMessageItemResource(BaseModel):
    """`OpenAI.ResponsesAssistantMessageItemResource` of the inference API, v1."""

    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    content: list[ItemContent]

    __shapes__ = {
        "content": ListOf(Ref("ItemContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["message"],
            role: Literal["assistant"],
            status: Literal["in_progress", "completed", "incomplete"],
            content: Sequence[ItemContent | Mapping[str, Any]],
        ) -> None: ...
