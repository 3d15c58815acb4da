from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreSearchRequestRankingOptions(BaseModel):
    """`OpenAI.VectorStoreSearchRequestRankingOptions` of the inference API, as of v1.

    Attributes:
        ranker: the service's default is 'auto'.
        score_threshold: 0 to 1.
    """

    ranker: Literal["auto", "default-2024-11-15", "none"] | None
    score_threshold: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: Literal["auto", "default-2024-11-15", "none"] = ...,
            score_threshold: float = ...,
        ) -> None: ...
