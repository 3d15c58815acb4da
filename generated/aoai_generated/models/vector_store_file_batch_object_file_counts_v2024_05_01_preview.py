from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreFileBatchObjectFileCounts(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cancelled: int,
            completed: int,
            failed: int,
            in_progress: int,
            total: int,
        ) -> None: ...
