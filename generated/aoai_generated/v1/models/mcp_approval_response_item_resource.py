from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class MCPApprovalResponseItemResource(BaseModel):
    """`OpenAI.MCPApprovalResponseItemResource` of the inference API, v1."""

    id: str
    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    reason: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["mcp_approval_response"],
            approval_request_id: str,
            approve: bool,
            reason: str | None = ...,
        ) -> None: ...
