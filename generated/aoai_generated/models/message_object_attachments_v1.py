from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_file_search_type_only_v2024_07_01_preview import AssistantToolsFileSearchTypeOnly


@define
class MessageObjectAttachments(BaseModel):
    """`OpenAI.MessageObjectAttachments` of the inference API, as of v1."""

    file_id: str | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None

    __shapes__ = {
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
                    "file_search": "assistant_tools_file_search_type_only_v2024_07_01_preview.AssistantToolsFileSearchTypeOnly",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearchTypeOnly] = ...,
        ) -> None: ...
