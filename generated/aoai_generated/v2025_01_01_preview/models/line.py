from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .span import Span


@define
class Line(BaseModel):
    """`line` of the inference API, 2025-01-01-preview."""

    spans: list[Span]
    text: str

    __shapes__ = {
        "spans": ListOf(Ref("Span")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            spans: Sequence[Span | Mapping[str, Any]],
            text: str,
        ) -> None: ...
