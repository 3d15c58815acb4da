from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_file_search_v2024_05_01_preview import AssistantToolsFileSearch


@define
class MessageObjectAttachmentsItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    file_id: str | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch] | None

    __shapes__ = {
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
                    "file_search": "assistant_tools_file_search_v2024_05_01_preview.AssistantToolsFileSearch",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch] = ...,
        ) -> None: ...
