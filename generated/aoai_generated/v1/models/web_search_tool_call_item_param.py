from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import WebSearchAction


@define
class WebSearchToolCallItemParam(BaseModel):
    """`OpenAI.WebSearchToolCallItemParam` of the inference API, v1."""

    type: Literal["web_search_call"]
    action: WebSearchAction

    __shapes__ = {
        "action": Ref("WebSearchAction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search_call"],
            action: WebSearchAction | Mapping[str, Any],
        ) -> None: ...
