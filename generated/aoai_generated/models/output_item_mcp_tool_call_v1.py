from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import MCPToolCallStatus


@define
class OutputItemMcpToolCall(BaseModel):
    """`OpenAI.OutputItemMcpToolCall` of the inference API, as of v1."""

    type: Literal["mcp_call"]
    arguments: str
    id: str
    name: str
    server_label: str
    approval_request_id: str | None
    error: str | None
    output: str | None
    status: MCPToolCallStatus | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_call"],
            arguments: str,
            id: str,
            name: str,
            server_label: str,
            approval_request_id: str | None = ...,
            error: str | None = ...,
            output: str | None = ...,
            status: MCPToolCallStatus = ...,
        ) -> None: ...
