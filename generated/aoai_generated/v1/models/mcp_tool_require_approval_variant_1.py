from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .mcp_tool_require_approval_variant_1_always import MCPToolRequireApprovalVariant1Always
    from .mcp_tool_require_approval_variant_1_never import MCPToolRequireApprovalVariant1Never


@define
class MCPToolRequireApprovalVariant1(BaseModel):
    """An object that the spec leaves nameless, v1."""

    always: MCPToolRequireApprovalVariant1Always | None
    never: MCPToolRequireApprovalVariant1Never | None

    __shapes__ = {
        "always": Ref("MCPToolRequireApprovalVariant1Always"),
        "never": Ref("MCPToolRequireApprovalVariant1Never"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            always: MCPToolRequireApprovalVariant1Always | Mapping[str, Any] = ...,
            never: MCPToolRequireApprovalVariant1Never | Mapping[str, Any] = ...,
        ) -> None: ...
