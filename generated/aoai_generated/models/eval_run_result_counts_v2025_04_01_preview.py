from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalRunResultCounts(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    errored: int
    failed: int
    passed: int
    total: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errored: int,
            failed: int,
            passed: int,
            total: int,
        ) -> None: ...
