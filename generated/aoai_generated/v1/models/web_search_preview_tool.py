from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import Location


@define
class WebSearchPreviewTool(BaseModel):
    """`OpenAI.WebSearchPreviewTool` of the inference API, v1."""

    type: Literal["web_search_preview"]
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: Location | None

    __shapes__ = {
        "user_location": Ref("Location"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search_preview"],
            search_context_size: Literal["low", "medium", "high"] = ...,
            user_location: Location | Mapping[str, Any] | None = ...,
        ) -> None: ...
