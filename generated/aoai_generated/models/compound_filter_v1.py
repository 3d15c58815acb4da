from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class CompoundFilter(BaseModel):
    """`OpenAI.CompoundFilter` of the inference API, as of v1."""

    filters: list[Any]
    type: Literal["and", "or"]

    __shapes__ = {
        "filters": ListOf(Ref("comparison_filter_v1.ComparisonFilter")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filters: Sequence[Any],
            type: Literal["and", "or"],
        ) -> None: ...
