from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_thread_request_tool_resources_code_interpreter import CreateThreadRequestToolResourcesCodeInterpreter
    from .create_thread_request_tool_resources_file_search import CreateThreadRequestToolResourcesFileSearch


@define
class CreateThreadRequestToolResources(BaseModel):
    """An object that the spec leaves nameless, 2024-07-01-preview."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None
    file_search: CreateThreadRequestToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref("CreateThreadRequestToolResourcesCodeInterpreter"),
        "file_search": Ref("CreateThreadRequestToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: CreateThreadRequestToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
