from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class SpanPolygonItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    x: float | None
    y: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: float = ...,
            y: float = ...,
        ) -> None: ...
