from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .mcp_tool_filter_v1 import MCPToolFilter


@define
class MCPToolRequireApproval(BaseModel):
    """`OpenAI.MCPToolRequireApproval` of the inference API, as of v1."""

    always: MCPToolFilter | None
    never: MCPToolFilter | None

    __shapes__ = {
        "always": Ref("mcp_tool_filter_v1.MCPToolFilter"),
        "never": Ref("mcp_tool_filter_v1.MCPToolFilter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            always: MCPToolFilter | Mapping[str, Any] = ...,
            never: MCPToolFilter | Mapping[str, Any] = ...,
        ) -> None: ...
