from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .thread_object_tool_resources_code_interpreter import ThreadObjectToolResourcesCodeInterpreter
    from .thread_object_tool_resources_file_search import ThreadObjectToolResourcesFileSearch


@define
class ThreadObjectToolResources(BaseModel):
    """An object that the spec leaves nameless, 2024-07-01-preview."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None
    file_search: ThreadObjectToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref("ThreadObjectToolResourcesCodeInterpreter"),
        "file_search": Ref("ThreadObjectToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ThreadObjectToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: ThreadObjectToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
