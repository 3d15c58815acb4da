from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2024_02_01 import ImageQuality, ImageSize, ImagesResponseFormat, ImageStyle


@define
class ImageGenerationsRequest(BaseModel):
    """`imageGenerationsRequest` of the inference API, as of 2024-02-01.

    Attributes:
        prompt: at least 1 characters.
        n: 1 to 1; the service's default is 1.
    """

    prompt: str
    n: int | None
    quality: ImageQuality | None
    response_format: ImagesResponseFormat | None
    size: ImageSize | None
    style: ImageStyle | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: str,
            n: int = ...,
            quality: ImageQuality = ...,
            response_format: ImagesResponseFormat = ...,
            size: ImageSize = ...,
            style: ImageStyle = ...,
            user: str = ...,
        ) -> None: ...
