from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2024_02_01 import ImageDetailLevel


@define
class ChatCompletionRequestMessageContentPartImageImageUrl(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-01."""

    url: str
    detail: ImageDetailLevel | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            detail: ImageDetailLevel = ...,
        ) -> None: ...
