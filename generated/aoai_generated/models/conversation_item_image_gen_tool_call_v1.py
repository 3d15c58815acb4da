from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ConversationItemImageGenToolCall(BaseModel):
    """`OpenAI.ConversationItemImageGenToolCall` of the inference API, as of v1."""

    type: Literal["image_generation_call"]
    id: str
    result: str | None
    status: Literal["completed", "failed", "generating", "in_progress"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation_call"],
            id: str,
            result: str | None,
            status: Literal["completed", "failed", "generating", "in_progress"],
        ) -> None: ...
