from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemResourceMcpApprovalRequest(BaseModel):
    """`OpenAI.ItemResourceMcpApprovalRequest` of the inference API, as of v1."""

    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str,
            id: str,
            name: str,
            server_label: str,
            type: Literal["mcp_approval_request"],
        ) -> None: ...
