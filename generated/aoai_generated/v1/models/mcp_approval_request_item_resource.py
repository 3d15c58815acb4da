from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class MCPApprovalRequestItemResource(BaseModel):
    """`OpenAI.MCPApprovalRequestItemResource` of the inference API, v1."""

    id: str
    type: Literal["mcp_approval_request"]
    arguments: str
    name: str
    server_label: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["mcp_approval_request"],
            arguments: str,
            name: str,
            server_label: str,
        ) -> None: ...
