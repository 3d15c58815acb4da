from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ImageGenOutputTokensDetails(BaseModel):
    """`OpenAI.ImageGenOutputTokensDetails` of the inference API, as of preview."""

    image_tokens: int
    text_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_tokens: int,
            text_tokens: int,
        ) -> None: ...
