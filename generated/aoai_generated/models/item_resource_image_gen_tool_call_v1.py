from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemResourceImageGenToolCall(BaseModel):
    """`OpenAI.ItemResourceImageGenToolCall` of the inference API, as of v1."""

    id: str
    result: str | None
    status: Literal["completed", "failed", "generating", "in_progress"]
    type: Literal["image_generation_call"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            result: str | None,
            status: Literal["completed", "failed", "generating", "in_progress"],
            type: Literal["image_generation_call"],
        ) -> None: ...
