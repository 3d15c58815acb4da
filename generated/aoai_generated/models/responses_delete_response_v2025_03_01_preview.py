from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponsesDeleteResponse(BaseModel):
    """An object that the spec leaves nameless, as of 2025-03-01-preview."""

    id: str
    object: str
    deleted: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: str,
            deleted: bool,
        ) -> None: ...
