from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ContentFilterOffsets(BaseModel):
    """`contentFilterOffsets` of the inference API, as of 2024-02-01."""

    check_offset: int
    start_offset: int
    end_offset: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            check_offset: int,
            start_offset: int,
            end_offset: int,
        ) -> None: ...
