from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .modify_assistant_request_tool_resources_code_interpreter import (
        ModifyAssistantRequestToolResourcesCodeInterpreter,
    )
    from .modify_assistant_request_tool_resources_file_search import ModifyAssistantRequestToolResourcesFileSearch


@define
class ModifyAssistantRequestToolResources(BaseModel):
    """An object that the spec leaves nameless, 2024-10-01-preview."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref("ModifyAssistantRequestToolResourcesCodeInterpreter"),
        "file_search": Ref("ModifyAssistantRequestToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: ModifyAssistantRequestToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
