from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .line_v2024_02_15_preview import Line


@define
class EnhancementGrounding(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    lines: list[Line]

    __shapes__ = {
        "lines": ListOf(Ref("line_v2024_02_15_preview.Line")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            lines: Sequence[Line | Mapping[str, Any]],
        ) -> None: ...
