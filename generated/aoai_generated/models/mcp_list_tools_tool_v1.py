from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v1 import MCPListToolsToolAnnotations, MCPListToolsToolInputSchema


@define
class MCPListToolsTool(BaseModel):
    """`OpenAI.MCPListToolsTool` of the inference API, as of v1."""

    input_schema: MCPListToolsToolInputSchema
    name: str
    annotations: MCPListToolsToolAnnotations | None
    description: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_schema: Mapping[str, Any],
            name: str,
            annotations: Mapping[str, Any] | None = ...,
            description: str | None = ...,
        ) -> None: ...
