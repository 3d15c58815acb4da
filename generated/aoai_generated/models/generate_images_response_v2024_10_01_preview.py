from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .image_result_v2024_10_01_preview import ImageResult


@define
class GenerateImagesResponse(BaseModel):
    """`generateImagesResponse` of the inference API, as of 2024-10-01-preview.

    Attributes:
        created: seconds since 1970.
    """

    created: int
    data: list[ImageResult]

    __shapes__ = {
        "data": ListOf(Ref("image_result_v2024_10_01_preview.ImageResult")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: int,
            data: Sequence[ImageResult | Mapping[str, Any]],
        ) -> None: ...
