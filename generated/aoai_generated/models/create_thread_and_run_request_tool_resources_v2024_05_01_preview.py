from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_thread_and_run_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_and_run_request_tool_resources_file_search_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResourcesFileSearch,
    )


@define
class CreateThreadAndRunRequestToolResources(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref(
            "create_thread_and_run_request_tool_resources_code_interpreter_v2024_05_01_preview.CreateThreadAndRunRequestToolResourcesCodeInterpreter"
        ),
        "file_search": Ref(
            "create_thread_and_run_request_tool_resources_file_search_v2024_05_01_preview.CreateThreadAndRunRequestToolResourcesFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: CreateThreadAndRunRequestToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
