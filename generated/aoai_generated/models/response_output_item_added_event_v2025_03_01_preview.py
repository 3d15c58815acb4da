from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2025_03_01_preview import OutputItem


@define
class ResponseOutputItemAddedEvent(BaseModel):
    """`ResponseOutputItemAddedEvent` of the inference API, as of 2025-03-01-preview."""

    item: OutputItem
    output_index: int
    type: Literal["response.output_item.added"]

    __shapes__ = {
        "item": Ref("unions_v2025_03_01_preview.OutputItem"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: OutputItem | Mapping[str, Any],
            output_index: int,
            type: Literal["response.output_item.added"],
        ) -> None: ...
