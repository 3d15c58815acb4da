from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseImageGenCallGeneratingEvent(BaseModel):
    """`OpenAI.ResponseImageGenCallGeneratingEvent` of the inference API, as of v1."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            sequence_number: int,
            type: Literal["response.image_generation_call.generating"],
        ) -> None: ...
