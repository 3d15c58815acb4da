from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .mcp_tool_allowed_tools_variant_2 import MCPToolAllowedToolsVariant2
    from .mcp_tool_require_approval_variant_1 import MCPToolRequireApprovalVariant1


@define
class MCPTool(BaseModel):
    """`OpenAI.MCPTool` of the inference API, v1.

    Attributes:
        require_approval: the service's default is 'always'.
    """

    type: Literal["mcp"]
    server_label: str
    server_url: str
    allowed_tools: list[str] | MCPToolAllowedToolsVariant2 | None
    headers: dict[str, str] | None
    require_approval: MCPToolRequireApprovalVariant1 | Literal["always", "never"] | None

    __shapes__ = {
        "allowed_tools": Ref("MCPToolAllowedToolsVariant2"),
        "require_approval": Ref("MCPToolRequireApprovalVariant1"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp"],
            server_label: str,
            server_url: str,
            allowed_tools: Sequence[str] | MCPToolAllowedToolsVariant2 | Mapping[str, Any] | None = ...,
            headers: Mapping[str, str] | None = ...,
            require_approval: MCPToolRequireApprovalVariant1
            | Mapping[str, Any]
            | Literal["always", "never"]
            | None = ...,
        ) -> None: ...
