from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionChoiceCommon(BaseModel):
    """`chatCompletionChoiceCommon` of the inference API, as of 2024-02-01."""

    finish_reason: str | None
    index: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: str = ...,
            index: int = ...,
        ) -> None: ...
