from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .mcp_list_tools_tool import MCPListToolsTool


@define
class MCPListToolsItemResource(BaseModel):
    """`OpenAI.MCPListToolsItemResource` of the inference API, v1."""

    id: str
    type: Literal["mcp_list_tools"]
    server_label: str
    tools: list[MCPListToolsTool]
    error: str | None

    __shapes__ = {
        "tools": ListOf(Ref("MCPListToolsTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["mcp_list_tools"],
            server_label: str,
            tools: Sequence[MCPListToolsTool | Mapping[str, Any]],
            error: str | None = ...,
        ) -> None: ...
