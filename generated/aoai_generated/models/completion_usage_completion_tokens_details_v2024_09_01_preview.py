from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CompletionUsageCompletionTokensDetails(BaseModel):
    """An object that the spec leaves nameless, as of 2024-09-01-preview."""

    reasoning_tokens: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reasoning_tokens: int = ...,
        ) -> None: ...
