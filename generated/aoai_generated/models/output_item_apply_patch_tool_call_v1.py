from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import ApplyPatchFileOperation
    from .values_v1 import ApplyPatchCallStatus


@define
class OutputItemApplyPatchToolCall(BaseModel):
    """`OpenAI.OutputItemApplyPatchToolCall` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'apply_patch_call'.
    """

    type: Literal["apply_patch_call"]
    call_id: str
    id: str
    operation: ApplyPatchFileOperation
    status: ApplyPatchCallStatus
    created_by: str | None

    __shapes__ = {
        "operation": Ref("unions_v1.ApplyPatchFileOperation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch_call"],
            call_id: str,
            id: str,
            operation: ApplyPatchFileOperation | Mapping[str, Any],
            status: ApplyPatchCallStatus,
            created_by: str = ...,
        ) -> None: ...
