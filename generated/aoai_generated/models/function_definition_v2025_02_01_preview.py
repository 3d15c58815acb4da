from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionDefinition(BaseModel):
    """`FunctionDefinition` of the authoring API, as of 2025-02-01-preview."""

    description: str | None
    name: str | None
    parameters: Any

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str = ...,
            name: str = ...,
            parameters: Any = ...,
        ) -> None: ...
