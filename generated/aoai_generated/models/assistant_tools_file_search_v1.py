from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistant_tools_file_search_file_search_v1 import AssistantToolsFileSearchFileSearch


@define
class AssistantToolsFileSearch(BaseModel):
    """`OpenAI.AssistantToolsFileSearch` of the inference API, as of v1."""

    type: Literal["file_search"]
    file_search: AssistantToolsFileSearchFileSearch | None

    __shapes__ = {
        "file_search": Ref("assistant_tools_file_search_file_search_v1.AssistantToolsFileSearchFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search"],
            file_search: AssistantToolsFileSearchFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
