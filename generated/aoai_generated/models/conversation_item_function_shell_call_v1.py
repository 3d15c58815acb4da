from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .function_shell_action_v1 import FunctionShellAction
    from .values_v1 import LocalShellCallStatus


@define
class ConversationItemFunctionShellCall(BaseModel):
    """`OpenAI.ConversationItemFunctionShellCall` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'shell_call'.
    """

    type: Literal["shell_call"]
    action: FunctionShellAction
    call_id: str
    id: str
    status: LocalShellCallStatus
    created_by: str | None

    __shapes__ = {
        "action": Ref("function_shell_action_v1.FunctionShellAction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["shell_call"],
            action: FunctionShellAction | Mapping[str, Any],
            call_id: str,
            id: str,
            status: LocalShellCallStatus,
            created_by: str = ...,
        ) -> None: ...
