from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionCallFunction(BaseModel):
    """`FunctionCallFunction` of the authoring API, as of 2025-02-01-preview."""

    arguments: str | None
    name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str = ...,
            name: str = ...,
        ) -> None: ...
