from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestMessageSystem(BaseModel):
    """`chatCompletionRequestMessageSystem` of the inference API, 2024-07-01-preview."""

    role: Literal["system"]
    content: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["system"],
            content: str | None,
        ) -> None: ...
