from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_thread_request_tool_resources_code_interpreter_v1 import (
        CreateThreadRequestToolResourcesCodeInterpreter,
    )


@define
class CreateThreadRequestToolResources(BaseModel):
    """`OpenAI.CreateThreadRequestToolResources` of the inference API, as of v1."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None
    file_search: Any

    __shapes__ = {
        "code_interpreter": Ref(
            "create_thread_request_tool_resources_code_interpreter_v1.CreateThreadRequestToolResourcesCodeInterpreter"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | Mapping[str, Any] = ...,
            file_search: Any = ...,
        ) -> None: ...
