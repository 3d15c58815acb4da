from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class HybridSearchOptions(BaseModel):
    """`OpenAI.HybridSearchOptions` of the inference API, as of v1."""

    embedding_weight: float
    text_weight: float

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embedding_weight: float,
            text_weight: float,
        ) -> None: ...
