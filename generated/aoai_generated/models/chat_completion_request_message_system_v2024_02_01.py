from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestMessageSystem(BaseModel):
    """`chatCompletionRequestMessageSystem` of the inference API, as of 2024-02-01."""

    role: Literal["system"]
    content: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["system"],
            content: str | None,
        ) -> None: ...
