from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CompletionUsagePromptTokensDetails(BaseModel):
    """An object that the spec leaves nameless, as of 2025-01-01-preview."""

    audio_tokens: int | None
    cached_tokens: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio_tokens: int = ...,
            cached_tokens: int = ...,
        ) -> None: ...
