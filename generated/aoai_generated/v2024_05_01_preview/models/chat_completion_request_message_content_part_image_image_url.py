from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values import ImageDetailLevel


@define
class ChatCompletionRequestMessageContentPartImageImageUrl(BaseModel):
    """An object that the spec leaves nameless, 2024-05-01-preview."""

    url: str
    detail: ImageDetailLevel | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            detail: ImageDetailLevel = ...,
        ) -> None: ...
