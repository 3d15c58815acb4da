from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ImageGenerationsUsageInputTokensDetails(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    image_tokens: int | None
    text_tokens: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_tokens: int = ...,
            text_tokens: int = ...,
        ) -> None: ...
