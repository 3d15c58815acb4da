from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RankingOptions(BaseModel):
    """`OpenAI.RankingOptions` of the inference API, v1."""

    ranker: Literal["auto", "default-2024-11-15"] | None
    score_threshold: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: Literal["auto", "default-2024-11-15"] = ...,
            score_threshold: float = ...,
        ) -> None: ...
