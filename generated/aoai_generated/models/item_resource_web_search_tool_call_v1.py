from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .web_search_action_find_v1 import WebSearchActionFind
    from .web_search_action_open_page_v1 import WebSearchActionOpenPage
    from .web_search_action_search_v1 import WebSearchActionSearch


@define
class ItemResourceWebSearchToolCall(BaseModel):
    """`OpenAI.ItemResourceWebSearchToolCall` of the inference API, as of v1."""

    action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind
    id: str
    status: Literal["completed", "failed", "in_progress", "searching"]
    type: Literal["web_search_call"]

    __shapes__ = {
        "action": OneOf(
            "type",
            {
                "search": "web_search_action_search_v1.WebSearchActionSearch",
                "open_page": "web_search_action_open_page_v1.WebSearchActionOpenPage",
                "find_in_page": "web_search_action_find_v1.WebSearchActionFind",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: WebSearchActionSearch | Mapping[str, Any] | WebSearchActionOpenPage | WebSearchActionFind,
            id: str,
            status: Literal["completed", "failed", "in_progress", "searching"],
            type: Literal["web_search_call"],
        ) -> None: ...
