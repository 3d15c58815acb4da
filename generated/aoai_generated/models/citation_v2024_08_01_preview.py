from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Citation(BaseModel):
    """`citation` of the inference API, as of 2024-08-01-preview."""

    content: str
    chunk_id: str | None
    filepath: str | None
    rerank_score: float | None
    title: str | None
    url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            chunk_id: str | None = ...,
            filepath: str | None = ...,
            rerank_score: float = ...,
            title: str | None = ...,
            url: str | None = ...,
        ) -> None: ...
