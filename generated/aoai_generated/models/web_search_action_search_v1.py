from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .web_search_action_search_sources_v1 import WebSearchActionSearchSources


@define
class WebSearchActionSearch(BaseModel):
    """`OpenAI.WebSearchActionSearch` of the inference API, as of v1.

    Attributes:
        query: deprecated.
    """

    query: str
    type: Literal["search"]
    queries: list[str] | None
    sources: list[WebSearchActionSearchSources] | None

    __shapes__ = {
        "sources": ListOf(Ref("web_search_action_search_sources_v1.WebSearchActionSearchSources")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            query: str,
            type: Literal["search"],
            queries: Sequence[str] = ...,
            sources: Sequence[WebSearchActionSearchSources | Mapping[str, Any]] = ...,
        ) -> None: ...
