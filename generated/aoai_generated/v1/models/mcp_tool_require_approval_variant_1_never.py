from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class MCPToolRequireApprovalVariant1Never(BaseModel):
    """An object that the spec leaves nameless, v1."""

    tool_names: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_names: Sequence[str] = ...,
        ) -> None: ...
