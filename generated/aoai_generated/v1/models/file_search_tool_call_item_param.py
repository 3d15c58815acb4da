from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .file_search_tool_call_item_param_results_item import FileSearchToolCallItemParamResultsItem


@define
class FileSearchToolCallItemParam(BaseModel):
    """`OpenAI.FileSearchToolCallItemParam` of the inference API, v1."""

    type: Literal["file_search_call"]
    queries: list[str]
    results: list[FileSearchToolCallItemParamResultsItem] | None

    __shapes__ = {
        "results": ListOf(Ref("FileSearchToolCallItemParamResultsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_search_call"],
            queries: Sequence[str],
            results: Sequence[FileSearchToolCallItemParamResultsItem | Mapping[str, Any]] | None = ...,
        ) -> None: ...
