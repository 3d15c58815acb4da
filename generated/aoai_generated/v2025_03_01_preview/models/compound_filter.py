from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .comparison_filter import ComparisonFilter


@define
class CompoundFilter(BaseModel):
    """`CompoundFilter` of the inference API, 2025-03-01-preview."""

    filters: list[ComparisonFilter | CompoundFilter]
    type: Literal["and", "or"]

    __shapes__ = {
        "filters": ListOf(
            OneOf(
                "type",
                {
                    "eq": "ComparisonFilter",
                    "ne": "ComparisonFilter",
                    "gt": "ComparisonFilter",
                    "gte": "ComparisonFilter",
                    "lt": "ComparisonFilter",
                    "lte": "ComparisonFilter",
                    "and": "CompoundFilter",
                    "or": "CompoundFilter",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filters: Sequence[ComparisonFilter | Mapping[str, Any] | CompoundFilter],
            type: Literal["and", "or"],
        ) -> None: ...
