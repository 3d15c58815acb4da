from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import OutputItem


@define
class ResponseOutputItemDoneEvent(BaseModel):
    """`ResponseOutputItemDoneEvent` of the inference API, as of v1."""

    type: Literal["response.output_item.done"]
    sequence_number: int
    output_index: int
    item: OutputItem

    __shapes__ = {
        "item": Ref("unions_v1.OutputItem"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.output_item.done"],
            sequence_number: int,
            output_index: int,
            item: OutputItem | Mapping[str, Any],
        ) -> None: ...
