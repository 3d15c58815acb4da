from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_assistant_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        CreateAssistantRequestToolResourcesCodeInterpreter,
    )
    from .create_assistant_request_tool_resources_file_search_v2024_05_01_preview import (
        CreateAssistantRequestToolResourcesFileSearch,
    )


@define
class CreateAssistantRequestToolResources(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None
    file_search: CreateAssistantRequestToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref(
            "create_assistant_request_tool_resources_code_interpreter_v2024_05_01_preview.CreateAssistantRequestToolResourcesCodeInterpreter"
        ),
        "file_search": Ref(
            "create_assistant_request_tool_resources_file_search_v2024_05_01_preview.CreateAssistantRequestToolResourcesFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: CreateAssistantRequestToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
