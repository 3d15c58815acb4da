from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistant_object_tool_resources_code_interpreter_v2024_05_01_preview import (
        AssistantObjectToolResourcesCodeInterpreter,
    )
    from .assistant_object_tool_resources_file_search_v2024_05_01_preview import AssistantObjectToolResourcesFileSearch


@define
class AssistantObjectToolResources(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None
    file_search: AssistantObjectToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref(
            "assistant_object_tool_resources_code_interpreter_v2024_05_01_preview.AssistantObjectToolResourcesCodeInterpreter"
        ),
        "file_search": Ref(
            "assistant_object_tool_resources_file_search_v2024_05_01_preview.AssistantObjectToolResourcesFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: AssistantObjectToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: AssistantObjectToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
