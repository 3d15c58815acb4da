from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    arguments: str | None
    name: str | None
    output: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str = ...,
            name: str = ...,
            output: str | None = ...,
        ) -> None: ...
