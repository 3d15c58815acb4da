from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class MCPCallItemParam(BaseModel):
    """`OpenAI.MCPCallItemParam` of the inference API, v1."""

    type: Literal["mcp_call"]
    arguments: str
    name: str
    server_label: str
    error: str | None
    output: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp_call"],
            arguments: str,
            name: str,
            server_label: str,
            error: str | None = ...,
            output: str | None = ...,
        ) -> None: ...
