from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import ItemContent


@define
class ResponseContentPartAddedEvent(BaseModel):
    """`OpenAI.ResponseContentPartAddedEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.content_part.added"]
    content_index: int
    item_id: str
    output_index: int
    part: ItemContent

    __shapes__ = {
        "part": Ref("ItemContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.content_part.added"],
            content_index: int,
            item_id: str,
            output_index: int,
            part: ItemContent | Mapping[str, Any],
        ) -> None: ...
