from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .modify_thread_request_tool_resources_code_interpreter_v1 import (
        ModifyThreadRequestToolResourcesCodeInterpreter,
    )
    from .modify_thread_request_tool_resources_file_search_v2024_05_01_preview import (
        ModifyThreadRequestToolResourcesFileSearch,
    )


@define
class ModifyThreadRequestToolResources(BaseModel):
    """`OpenAI.ModifyThreadRequestToolResources` of the inference API, as of v1."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None
    file_search: ModifyThreadRequestToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref(
            "modify_thread_request_tool_resources_code_interpreter_v1.ModifyThreadRequestToolResourcesCodeInterpreter"
        ),
        "file_search": Ref(
            "modify_thread_request_tool_resources_file_search_v2024_05_01_preview.ModifyThreadRequestToolResourcesFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: ModifyThreadRequestToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
