from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import ApplyPatchCallOutputStatus


@define
class ConversationItemApplyPatchToolCallOutput(BaseModel):
    """`OpenAI.ConversationItemApplyPatchToolCallOutput` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'apply_patch_call_output'.
    """

    type: Literal["apply_patch_call_output"]
    call_id: str
    id: str
    status: ApplyPatchCallOutputStatus
    created_by: str | None
    output: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch_call_output"],
            call_id: str,
            id: str,
            status: ApplyPatchCallOutputStatus,
            created_by: str = ...,
            output: str | None = ...,
        ) -> None: ...
