from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class MCPListToolsTool(BaseModel):
    """`OpenAI.MCPListToolsTool` of the inference API, v1."""

    input_schema: Any
    name: str
    annotations: Any
    description: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_schema: Any,
            name: str,
            annotations: Any = ...,
            description: str | None = ...,
        ) -> None: ...
