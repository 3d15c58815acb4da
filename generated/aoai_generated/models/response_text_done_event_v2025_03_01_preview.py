from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseTextDoneEvent(BaseModel):
    """`ResponseTextDoneEvent` of the inference API, as of 2025-03-01-preview."""

    content_index: int
    item_id: str
    output_index: int
    text: str
    type: Literal["response.output_text.done"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_index: int,
            item_id: str,
            output_index: int,
            text: str,
            type: Literal["response.output_text.done"],
        ) -> None: ...
