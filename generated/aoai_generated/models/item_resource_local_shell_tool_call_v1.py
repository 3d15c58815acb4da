from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .local_shell_exec_action_v1 import LocalShellExecAction


@define
class ItemResourceLocalShellToolCall(BaseModel):
    """`OpenAI.ItemResourceLocalShellToolCall` of the inference API, as of v1."""

    action: LocalShellExecAction
    call_id: str
    id: str
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["local_shell_call"]

    __shapes__ = {
        "action": Ref("local_shell_exec_action_v1.LocalShellExecAction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            action: LocalShellExecAction | Mapping[str, Any],
            call_id: str,
            id: str,
            status: Literal["completed", "in_progress", "incomplete"],
            type: Literal["local_shell_call"],
        ) -> None: ...
