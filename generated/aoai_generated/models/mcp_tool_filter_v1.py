from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class MCPToolFilter(BaseModel):
    """`OpenAI.MCPToolFilter` of the inference API, as of v1."""

    read_only: bool | None
    tool_names: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read_only: bool = ...,
            tool_names: Sequence[str] = ...,
        ) -> None: ...
