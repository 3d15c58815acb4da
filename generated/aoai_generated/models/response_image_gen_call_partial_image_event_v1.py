from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseImageGenCallPartialImageEvent(BaseModel):
    """`OpenAI.ResponseImageGenCallPartialImageEvent` of the inference API, as of v1."""

    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            partial_image_b64: str,
            partial_image_index: int,
            sequence_number: int,
            type: Literal["response.image_generation_call.partial_image"],
        ) -> None: ...
