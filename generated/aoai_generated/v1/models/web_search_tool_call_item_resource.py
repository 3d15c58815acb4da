from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import WebSearchAction


@define
class WebSearchToolCallItemResource(BaseModel):
    """`OpenAI.WebSearchToolCallItemResource` of the inference API, v1."""

    id: str
    type: Literal["web_search_call"]
    action: WebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed"]

    __shapes__ = {
        "action": Ref("WebSearchAction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["web_search_call"],
            action: WebSearchAction | Mapping[str, Any],
            status: Literal["in_progress", "searching", "completed", "failed"],
        ) -> None: ...
