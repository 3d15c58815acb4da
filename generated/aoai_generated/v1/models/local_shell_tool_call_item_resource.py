from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .local_shell_exec_action import LocalShellExecAction


@define
class LocalShellToolCallItemResource(BaseModel):
    """`OpenAI.LocalShellToolCallItemResource` of the inference API, v1."""

    id: str
    type: Literal["local_shell_call"]
    action: LocalShellExecAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]

    __shapes__ = {
        "action": Ref("LocalShellExecAction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["local_shell_call"],
            action: LocalShellExecAction | Mapping[str, Any],
            call_id: str,
            status: Literal["in_progress", "completed", "incomplete"],
        ) -> None: ...
