from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureContentFilterCompletionTextSpan(BaseModel):
    """`AzureContentFilterCompletionTextSpan` of the inference API, as of v1."""

    completion_end_offset: int
    completion_start_offset: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_end_offset: int,
            completion_start_offset: int,
        ) -> None: ...
