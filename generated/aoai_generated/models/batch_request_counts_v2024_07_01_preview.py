from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class BatchRequestCounts(BaseModel):
    """`BatchRequestCounts` of the authoring API, as of 2024-07-01-preview."""

    completed: int | None
    failed: int | None
    total: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completed: int = ...,
            failed: int = ...,
            total: int = ...,
        ) -> None: ...
