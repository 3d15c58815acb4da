from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import OutputMessageContent


@define
class ItemResourceOutputMessage(BaseModel):
    """`OpenAI.ItemResourceOutputMessage` of the inference API, as of v1."""

    content: list[OutputMessageContent]
    id: str
    role: Literal["assistant"]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["message"]

    __shapes__ = {
        "content": ListOf(Ref("unions_v1.OutputMessageContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[OutputMessageContent | Mapping[str, Any]],
            id: str,
            role: Literal["assistant"],
            status: Literal["completed", "in_progress", "incomplete"],
            type: Literal["message"],
        ) -> None: ...
