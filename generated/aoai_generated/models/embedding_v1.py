from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class Embedding(BaseModel):
    """`OpenAI.Embedding` of the inference API, as of v1."""

    embedding: list[float]
    index: int
    object: Literal["embedding"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embedding: Sequence[float] | str,
            index: int,
            object: Literal["embedding"],
        ) -> None: ...
