from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ContentFilterCompletionTextSpan(BaseModel):
    """`contentFilterCompletionTextSpan` of the inference API, as of 2024-10-01-preview."""

    completion_end_offset: int
    completion_start_offset: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_end_offset: int,
            completion_start_offset: int,
        ) -> None: ...
