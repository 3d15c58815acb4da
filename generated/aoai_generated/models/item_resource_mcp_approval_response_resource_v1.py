from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemResourceMcpApprovalResponseResource(BaseModel):
    """`OpenAI.ItemResourceMcpApprovalResponseResource` of the inference API, as of v1."""

    approval_request_id: str
    approve: bool
    id: str
    type: Literal["mcp_approval_response"]
    reason: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            approval_request_id: str,
            approve: bool,
            id: str,
            type: Literal["mcp_approval_response"],
            reason: str | None = ...,
        ) -> None: ...
