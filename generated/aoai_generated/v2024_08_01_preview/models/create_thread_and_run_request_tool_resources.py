from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_thread_and_run_request_tool_resources_code_interpreter import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_and_run_request_tool_resources_file_search import (
        CreateThreadAndRunRequestToolResourcesFileSearch,
    )


@define
class CreateThreadAndRunRequestToolResources(BaseModel):
    """An object that the spec leaves nameless, 2024-08-01-preview."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref("CreateThreadAndRunRequestToolResourcesCodeInterpreter"),
        "file_search": Ref("CreateThreadAndRunRequestToolResourcesFileSearch"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: CreateThreadAndRunRequestToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
