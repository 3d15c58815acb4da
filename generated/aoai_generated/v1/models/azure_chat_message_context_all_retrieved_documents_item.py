from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class AzureChatMessageContextAllRetrievedDocumentsItem(BaseModel):
    """An object that the spec leaves nameless, v1."""

    content: str
    search_queries: list[str]
    data_source_index: int
    title: str | None
    url: str | None
    filepath: str | None
    chunk_id: str | None
    rerank_score: float | None
    original_search_score: float | None
    filter_reason: Literal["score", "rerank"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            search_queries: Sequence[str],
            data_source_index: int,
            title: str = ...,
            url: str = ...,
            filepath: str = ...,
            chunk_id: str = ...,
            rerank_score: float = ...,
            original_search_score: float = ...,
            filter_reason: Literal["score", "rerank"] = ...,
        ) -> None: ...
