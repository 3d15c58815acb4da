from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vector_store_search_result_item_v2025_03_01_preview import VectorStoreSearchResultItem


@define
class VectorStoreSearchResultsPage(BaseModel):
    """`VectorStoreSearchResultsPage` of the inference API, as of 2025-03-01-preview."""

    data: list[VectorStoreSearchResultItem]
    has_more: bool
    next_page: str | None
    object: Literal["vector_store.search_results.page"]
    search_query: list[str]

    __shapes__ = {
        "data": ListOf(Ref("vector_store_search_result_item_v2025_03_01_preview.VectorStoreSearchResultItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[VectorStoreSearchResultItem | Mapping[str, Any]],
            has_more: bool,
            next_page: str | None,
            object: Literal["vector_store.search_results.page"],
            search_query: Sequence[str],
        ) -> None: ...
