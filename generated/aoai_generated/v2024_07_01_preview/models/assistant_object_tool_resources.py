from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistant_object_tool_resources_code_interpreter import AssistantObjectToolResourcesCodeInterpreter
    from .assistant_object_tool_resources_file_search import AssistantObjectToolResourcesFileSearch


@define
class AssistantObjectToolResources(BaseModel):
    """An object that the spec leaves nameless, 2024-07-01-preview."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None
    file_search: AssistantObjectToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref("AssistantObjectToolResourcesCodeInterpreter"),
        "file_search": Ref("AssistantObjectToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: AssistantObjectToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: AssistantObjectToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
