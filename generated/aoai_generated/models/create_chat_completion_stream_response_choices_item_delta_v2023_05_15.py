from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateChatCompletionStreamResponseChoicesItemDelta(BaseModel):
    """An object that the spec leaves nameless, as of 2023-05-15."""

    role: str | None
    content: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: str | None = ...,
            content: str | None = ...,
        ) -> None: ...
