from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .file_search_tool_call_results_item import FileSearchToolCallResultsItem


@define
class FileSearchToolCall(BaseModel):
    """`FileSearchToolCall` of the inference API, 2025-03-01-preview."""

    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: list[FileSearchToolCallResultsItem] | None

    __shapes__ = {
        "results": ListOf(Ref("FileSearchToolCallResultsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            queries: Sequence[str],
            status: Literal["in_progress", "searching", "completed", "incomplete", "failed"],
            type: Literal["file_search_call"],
            results: Sequence[FileSearchToolCallResultsItem | Mapping[str, Any]] | None = ...,
        ) -> None: ...
