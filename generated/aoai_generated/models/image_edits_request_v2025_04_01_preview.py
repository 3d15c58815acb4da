from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai._runtime.files import FileContent

    from .values_v2024_02_01 import ImagesResponseFormat
    from .values_v2025_04_01_preview import ImageQuality, ImageSize


@define
class ImageEditsRequest(BaseModel):
    """`imageEditsRequest` of the inference API, as of 2025-04-01-preview.

    Attributes:
        prompt: at least 1 characters.
        n: 1 to 10; the service's default is 1.
    """

    image: bytes | list[bytes]
    prompt: str
    mask: bytes | None
    n: int | None
    quality: ImageQuality | None
    response_format: ImagesResponseFormat | None
    size: ImageSize | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: FileContent | Sequence[FileContent],
            prompt: str,
            mask: FileContent = ...,
            n: int = ...,
            quality: ImageQuality = ...,
            response_format: ImagesResponseFormat = ...,
            size: ImageSize = ...,
            user: str = ...,
        ) -> None: ...
