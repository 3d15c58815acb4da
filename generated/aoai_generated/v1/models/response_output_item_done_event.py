from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import ItemResource


@define
class ResponseOutputItemDoneEvent(BaseModel):
    """`OpenAI.ResponseOutputItemDoneEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.output_item.done"]
    item: ItemResource
    output_index: int

    __shapes__ = {
        "item": Ref("ItemResource"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.output_item.done"],
            item: ItemResource | Mapping[str, Any],
            output_index: int,
        ) -> None: ...
