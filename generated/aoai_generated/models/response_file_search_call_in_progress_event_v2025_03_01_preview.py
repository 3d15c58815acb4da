from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseFileSearchCallInProgressEvent(BaseModel):
    """`ResponseFileSearchCallInProgressEvent` of the inference API, as of 2025-03-01-preview."""

    item_id: str
    output_index: int
    type: Literal["response.file_search_call.in_progress"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            type: Literal["response.file_search_call.in_progress"],
        ) -> None: ...
