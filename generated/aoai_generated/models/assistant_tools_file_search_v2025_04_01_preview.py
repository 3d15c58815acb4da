from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistant_tools_file_search_file_search_v2024_07_01_preview import AssistantToolsFileSearchFileSearch


@define
class AssistantToolsFileSearch(BaseModel):
    """`assistantToolsFileSearch` of the inference API, as of 2025-04-01-preview."""

    file_search: AssistantToolsFileSearchFileSearch | None
    type: Literal["file_search"] | None

    __shapes__ = {
        "file_search": Ref(
            "assistant_tools_file_search_file_search_v2024_07_01_preview.AssistantToolsFileSearchFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search: AssistantToolsFileSearchFileSearch | Mapping[str, Any] = ...,
            type: Literal["file_search"] = ...,
        ) -> None: ...
