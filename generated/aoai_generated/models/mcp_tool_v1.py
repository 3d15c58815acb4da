from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .mcp_tool_filter_v1 import MCPToolFilter
    from .mcp_tool_require_approval_v1 import MCPToolRequireApproval


@define
class MCPTool(BaseModel):
    """`OpenAI.MCPTool` of the inference API, as of v1.

    Attributes:
        require_approval: the service's default is 'always'.
    """

    type: Literal["mcp"]
    server_label: str
    allowed_tools: list[str] | MCPToolFilter | None
    authorization: str | None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    )
    headers: dict[str, str] | None
    require_approval: MCPToolRequireApproval | Literal["always", "never"] | None
    server_description: str | None
    server_url: str | None

    __shapes__ = {
        "allowed_tools": Ref("mcp_tool_filter_v1.MCPToolFilter"),
        "require_approval": Ref("mcp_tool_require_approval_v1.MCPToolRequireApproval"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp"],
            server_label: str,
            allowed_tools: Sequence[str] | MCPToolFilter | Mapping[str, Any] | None = ...,
            authorization: str = ...,
            connector_id: Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ] = ...,
            headers: Mapping[str, str] | None = ...,
            require_approval: MCPToolRequireApproval | Mapping[str, Any] | Literal["always", "never"] | None = ...,
            server_description: str = ...,
            server_url: str = ...,
        ) -> None: ...
