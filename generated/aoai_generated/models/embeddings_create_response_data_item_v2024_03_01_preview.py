from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class EmbeddingsCreateResponseDataItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-03-01-preview."""

    embedding: list[float]
    index: int
    object: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embedding: Sequence[float] | str,
            index: int,
            object: str,
        ) -> None: ...
