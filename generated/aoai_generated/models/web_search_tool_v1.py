from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .web_search_approximate_location_v1 import WebSearchApproximateLocation
    from .web_search_tool_filters_v1 import WebSearchToolFilters


@define
class WebSearchTool(BaseModel):
    """`OpenAI.WebSearchTool` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'web_search'.
        search_context_size: the service's default is 'medium'.
    """

    type: Literal["web_search"]
    filters: WebSearchToolFilters | None
    search_context_size: Literal["high", "low", "medium"] | None
    user_location: WebSearchApproximateLocation | None

    __shapes__ = {
        "filters": Ref("web_search_tool_filters_v1.WebSearchToolFilters"),
        "user_location": Ref("web_search_approximate_location_v1.WebSearchApproximateLocation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search"],
            filters: WebSearchToolFilters | Mapping[str, Any] | None = ...,
            search_context_size: Literal["high", "low", "medium"] = ...,
            user_location: WebSearchApproximateLocation | Mapping[str, Any] | None = ...,
        ) -> None: ...
