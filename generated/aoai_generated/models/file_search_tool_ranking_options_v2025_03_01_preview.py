from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FileSearchToolRankingOptions(BaseModel):
    """An object that the spec leaves nameless, as of 2025-03-01-preview.

    Attributes:
        ranker: the service's default is 'auto'.
        score_threshold: 0 to 1; the service's default is 0.
    """

    ranker: Literal["auto", "default-2024-11-15"] | None
    score_threshold: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: Literal["auto", "default-2024-11-15"] = ...,
            score_threshold: float = ...,
        ) -> None: ...
