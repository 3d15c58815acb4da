from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .span_v2024_02_15_preview import Span


@define
class Line(BaseModel):
    """`line` of the inference API, as of 2024-02-15-preview."""

    spans: list[Span]
    text: str

    __shapes__ = {
        "spans": ListOf(Ref("span_v2024_02_15_preview.Span")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            spans: Sequence[Span | Mapping[str, Any]],
            text: str,
        ) -> None: ...
