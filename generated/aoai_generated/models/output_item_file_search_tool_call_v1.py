from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .file_search_tool_call_results_v1 import FileSearchToolCallResults


@define
class OutputItemFileSearchToolCall(BaseModel):
    """`OpenAI.OutputItemFileSearchToolCall` of the inference API, as of v1."""

    type: Literal["file_search_call"]
    queries: list[str]
    status: Literal["completed", "failed", "in_progress", "incomplete", "searching"]
    id: str | None
    results: list[FileSearchToolCallResults] | None

    __shapes__ = {
        "results": ListOf(Ref("file_search_tool_call_results_v1.FileSearchToolCallResults")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search_call"],
            queries: Sequence[str],
            status: Literal["completed", "failed", "in_progress", "incomplete", "searching"],
            id: str = ...,
            results: Sequence[FileSearchToolCallResults | Mapping[str, Any]] | None = ...,
        ) -> None: ...
