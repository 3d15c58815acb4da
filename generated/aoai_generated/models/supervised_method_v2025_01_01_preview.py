from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class SupervisedMethod(BaseModel):
    """`SupervisedMethod` of the authoring API, as of 2025-01-01-preview."""

    type: Literal["supervised"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["supervised"],
        ) -> None: ...
