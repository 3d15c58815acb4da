from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OutputItemMcpApprovalRequest(BaseModel):
    """`OpenAI.OutputItemMcpApprovalRequest` of the inference API, as of v1."""

    type: Literal["mcp_approval_request"]
    arguments: str
    id: str
    name: str
    server_label: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_approval_request"],
            arguments: str,
            id: str,
            name: str,
            server_label: str,
        ) -> None: ...
