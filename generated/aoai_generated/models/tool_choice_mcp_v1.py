from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ToolChoiceMCP(BaseModel):
    """`OpenAI.ToolChoiceMCP` of the inference API, as of v1."""

    type: Literal["mcp"]
    server_label: str
    name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp"],
            server_label: str,
            name: str | None = ...,
        ) -> None: ...
