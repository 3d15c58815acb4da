from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .file_search_tool_call_item_resource_results_item import FileSearchToolCallItemResourceResultsItem


@define
class FileSearchToolCallItemResource(BaseModel):
    """`OpenAI.FileSearchToolCallItemResource` of the inference API, v1."""

    id: str
    type: Literal["file_search_call"]
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    results: list[FileSearchToolCallItemResourceResultsItem] | None

    __shapes__ = {
        "results": ListOf(Ref("FileSearchToolCallItemResourceResultsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["file_search_call"],
            queries: Sequence[str],
            status: Literal["in_progress", "searching", "completed", "incomplete", "failed"],
            results: Sequence[FileSearchToolCallItemResourceResultsItem | Mapping[str, Any]] | None = ...,
        ) -> None: ...
