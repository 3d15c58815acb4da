from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .values_v2024_05_01_preview import FilterReason


@define
class RetrievedDocument(BaseModel):
    """`retrievedDocument` of the inference API, as of 2024-08-01-preview."""

    content: str
    data_source_index: int
    original_search_score: float
    search_queries: list[str]
    chunk_id: str | None
    filepath: str | None
    rerank_score: float | None
    title: str | None
    url: str | None
    filter_reason: FilterReason | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            data_source_index: int,
            original_search_score: float,
            search_queries: Sequence[str],
            chunk_id: str | None = ...,
            filepath: str | None = ...,
            rerank_score: float = ...,
            title: str | None = ...,
            url: str | None = ...,
            filter_reason: FilterReason = ...,
        ) -> None: ...
