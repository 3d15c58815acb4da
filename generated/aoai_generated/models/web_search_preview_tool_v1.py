from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .approximate_location_v1 import ApproximateLocation
    from .values_v1 import SearchContextSize


@define
class WebSearchPreviewTool(BaseModel):
    """`OpenAI.WebSearchPreviewTool` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'web_search_preview'.
    """

    type: Literal["web_search_preview"]
    search_context_size: SearchContextSize | None
    user_location: ApproximateLocation | None

    __shapes__ = {
        "user_location": Ref("approximate_location_v1.ApproximateLocation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search_preview"],
            search_context_size: SearchContextSize = ...,
            user_location: ApproximateLocation | Mapping[str, Any] | None = ...,
        ) -> None: ...
