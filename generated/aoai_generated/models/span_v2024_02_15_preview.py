from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .span_polygon_item_v2024_02_15_preview import SpanPolygonItem


@define
class Span(BaseModel):
    """`span` of the inference API, as of 2024-02-15-preview."""

    length: int
    offset: int
    polygon: list[SpanPolygonItem]
    text: str

    __shapes__ = {
        "polygon": ListOf(Ref("span_polygon_item_v2024_02_15_preview.SpanPolygonItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            length: int,
            offset: int,
            polygon: Sequence[SpanPolygonItem | Mapping[str, Any]],
            text: str,
        ) -> None: ...
