from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ImageGenToolCallItemParam(BaseModel):
    """`OpenAI.ImageGenToolCallItemParam` of the inference API, v1."""

    type: Literal["image_generation_call"]
    result: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation_call"],
            result: str | None,
        ) -> None: ...
