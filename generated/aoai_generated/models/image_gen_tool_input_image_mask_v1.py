from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ImageGenToolInputImageMask(BaseModel):
    """`OpenAI.ImageGenToolInputImageMask` of the inference API, as of v1."""

    file_id: str | None
    image_url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str = ...,
            image_url: str = ...,
        ) -> None: ...
