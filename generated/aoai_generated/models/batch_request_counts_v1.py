from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class BatchRequestCounts(BaseModel):
    """`OpenAI.BatchRequestCounts` of the inference API, as of v1."""

    completed: int
    failed: int
    total: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completed: int,
            failed: int,
            total: int,
        ) -> None: ...
