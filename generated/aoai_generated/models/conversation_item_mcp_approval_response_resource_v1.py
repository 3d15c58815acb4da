from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ConversationItemMcpApprovalResponseResource(BaseModel):
    """`OpenAI.ConversationItemMcpApprovalResponseResource` of the inference API, as of v1."""

    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    id: str
    reason: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_approval_response"],
            approval_request_id: str,
            approve: bool,
            id: str,
            reason: str | None = ...,
        ) -> None: ...
