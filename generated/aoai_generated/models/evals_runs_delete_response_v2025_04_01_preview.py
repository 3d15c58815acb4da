from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalsRunsDeleteResponse(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    deleted: bool | None
    object: str | None
    run_id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool = ...,
            object: str = ...,
            run_id: str = ...,
        ) -> None: ...
