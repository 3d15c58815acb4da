from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ImageGenToolCallItemResource(BaseModel):
    """`OpenAI.ImageGenToolCallItemResource` of the inference API, v1."""

    id: str
    type: Literal["image_generation_call"]
    result: str | None
    status: Literal["in_progress", "completed", "generating", "failed"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["image_generation_call"],
            result: str | None,
            status: Literal["in_progress", "completed", "generating", "failed"],
        ) -> None: ...
