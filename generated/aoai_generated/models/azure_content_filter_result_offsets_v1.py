from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureContentFilterResultOffsets(BaseModel):
    """`AzureContentFilterResultOffsets` of the inference API, as of v1."""

    check_offset: int
    end_offset: int
    start_offset: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            check_offset: int,
            end_offset: int,
            start_offset: int,
        ) -> None: ...
