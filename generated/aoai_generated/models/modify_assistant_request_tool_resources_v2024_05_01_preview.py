from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .modify_assistant_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        ModifyAssistantRequestToolResourcesCodeInterpreter,
    )
    from .modify_assistant_request_tool_resources_file_search_v2024_05_01_preview import (
        ModifyAssistantRequestToolResourcesFileSearch,
    )


@define
class ModifyAssistantRequestToolResources(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref(
            "modify_assistant_request_tool_resources_code_interpreter_v2024_05_01_preview.ModifyAssistantRequestToolResourcesCodeInterpreter"
        ),
        "file_search": Ref(
            "modify_assistant_request_tool_resources_file_search_v2024_05_01_preview.ModifyAssistantRequestToolResourcesFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: ModifyAssistantRequestToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
