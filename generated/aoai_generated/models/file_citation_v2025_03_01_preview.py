from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FileCitation(BaseModel):
    """`FileCitation` of the inference API, as of 2025-03-01-preview."""

    file_id: str
    index: int
    type: Literal["file_citation"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            index: int,
            type: Literal["file_citation"],
        ) -> None: ...
