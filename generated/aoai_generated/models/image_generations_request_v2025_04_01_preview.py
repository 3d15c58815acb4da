from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2024_02_01 import ImagesResponseFormat, ImageStyle
    from .values_v2025_04_01_preview import ImageBackground, ImageQuality, ImageSize, ImagesOutputFormat


@define
class ImageGenerationsRequest(BaseModel):
    """`imageGenerationsRequest` of the inference API, as of 2025-04-01-preview.

    Attributes:
        prompt: at least 1 characters.
        n: 1 to 10; the service's default is 1.
        output_compression: 0 to 100; the service's default is 100.
    """

    prompt: str
    background: ImageBackground | None
    n: int | None
    output_compression: int | None
    output_format: ImagesOutputFormat | None
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
            background: ImageBackground = ...,
            n: int = ...,
            output_compression: int = ...,
            output_format: ImagesOutputFormat = ...,
            quality: ImageQuality = ...,
            response_format: ImagesResponseFormat = ...,
            size: ImageSize = ...,
            style: ImageStyle = ...,
            user: str = ...,
        ) -> None: ...
