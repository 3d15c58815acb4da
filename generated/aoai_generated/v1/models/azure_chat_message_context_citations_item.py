from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureChatMessageContextCitationsItem(BaseModel):
    """An object that the spec leaves nameless, v1."""

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
