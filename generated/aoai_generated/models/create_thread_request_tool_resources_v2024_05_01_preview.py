from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_thread_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        CreateThreadRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_request_tool_resources_file_search_v2024_05_01_preview import (
        CreateThreadRequestToolResourcesFileSearch,
    )


@define
class CreateThreadRequestToolResources(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None
    file_search: CreateThreadRequestToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref(
            "create_thread_request_tool_resources_code_interpreter_v2024_05_01_preview.CreateThreadRequestToolResourcesCodeInterpreter"
        ),
        "file_search": Ref(
            "create_thread_request_tool_resources_file_search_v2024_05_01_preview.CreateThreadRequestToolResourcesFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: CreateThreadRequestToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
