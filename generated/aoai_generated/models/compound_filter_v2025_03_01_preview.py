from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .comparison_filter_v2025_03_01_preview import ComparisonFilter


@define
class CompoundFilter(BaseModel):
    """`CompoundFilter` of the inference API, as of 2025-03-01-preview."""

    filters: list[ComparisonFilter | CompoundFilter]
    type: Literal["and", "or"]

    __shapes__ = {
        "filters": ListOf(
            OneOf(
                "type",
                {
                    "eq": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                    "ne": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                    "gt": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                    "gte": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                    "lt": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                    "lte": "comparison_filter_v2025_03_01_preview.ComparisonFilter",
                    "and": "compound_filter_v2025_03_01_preview.CompoundFilter",
                    "or": "compound_filter_v2025_03_01_preview.CompoundFilter",
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
