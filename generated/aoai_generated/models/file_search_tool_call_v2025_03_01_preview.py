from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .file_search_tool_call_results_item_v2025_03_01_preview import FileSearchToolCallResultsItem


@define
class FileSearchToolCall(BaseModel):
    """`FileSearchToolCall` of the inference API, as of 2025-03-01-preview."""

    queries: list[str]
    status: Literal["completed", "failed", "in_progress", "incomplete", "searching"]
    type: Literal["file_search_call"]
    id: str | None
    results: list[FileSearchToolCallResultsItem] | None

    __shapes__ = {
        "results": ListOf(Ref("file_search_tool_call_results_item_v2025_03_01_preview.FileSearchToolCallResultsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            queries: Sequence[str],
            status: Literal["completed", "failed", "in_progress", "incomplete", "searching"],
            type: Literal["file_search_call"],
            id: str = ...,
            results: Sequence[FileSearchToolCallResultsItem | Mapping[str, Any]] | None = ...,
        ) -> None: ...
