from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseTextDeltaEvent(BaseModel):
    """`ResponseTextDeltaEvent` of the inference API, as of 2025-03-01-preview."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    type: Literal["response.output_text.delta"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_index: int,
            delta: str,
            item_id: str,
            output_index: int,
            type: Literal["response.output_text.delta"],
        ) -> None: ...
