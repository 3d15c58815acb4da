from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .thread_object_tool_resources_code_interpreter_v1 import ThreadObjectToolResourcesCodeInterpreter
    from .thread_object_tool_resources_file_search_v2024_05_01_preview import ThreadObjectToolResourcesFileSearch


@define
class ThreadObjectToolResources(BaseModel):
    """`OpenAI.ThreadObjectToolResources` of the inference API, as of v1."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None
    file_search: ThreadObjectToolResourcesFileSearch | None

    __shapes__ = {
        "code_interpreter": Ref(
            "thread_object_tool_resources_code_interpreter_v1.ThreadObjectToolResourcesCodeInterpreter"
        ),
        "file_search": Ref(
            "thread_object_tool_resources_file_search_v2024_05_01_preview.ThreadObjectToolResourcesFileSearch"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: ThreadObjectToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: ThreadObjectToolResourcesFileSearch | Mapping[str, Any] = ...,
        ) -> None: ...
