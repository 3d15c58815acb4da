from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .mcp_list_tools_tool_v1 import MCPListToolsTool


@define
class ConversationItemMcpListTools(BaseModel):
    """`OpenAI.ConversationItemMcpListTools` of the inference API, as of v1."""

    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[MCPListToolsTool]
    error: str | None

    __shapes__ = {
        "tools": ListOf(Ref("mcp_list_tools_tool_v1.MCPListToolsTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_list_tools"],
            id: str,
            server_label: str,
            tools: Sequence[MCPListToolsTool | Mapping[str, Any]],
            error: str | None = ...,
        ) -> None: ...
