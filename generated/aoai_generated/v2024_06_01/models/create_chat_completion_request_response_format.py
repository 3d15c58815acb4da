from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values import ChatCompletionResponseFormat


@define
class CreateChatCompletionRequestResponseFormat(BaseModel):
    """An object that the spec leaves nameless, 2024-06-01."""

    type: ChatCompletionResponseFormat | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: ChatCompletionResponseFormat | None = ...,
        ) -> None: ...
