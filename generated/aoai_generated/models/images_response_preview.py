from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .image_gen_usage_preview import ImageGenUsage
    from .image_preview import Image


@define
class ImagesResponse(BaseModel):
    """`OpenAI.ImagesResponse` of the inference API, as of preview.

    Attributes:
        created: seconds since 1970.
    """

    created: int
    background: Literal["opaque", "transparent"] | None
    data: list[Image] | None
    output_format: Literal["jpeg", "png", "webp"] | None
    quality: Literal["high", "low", "medium"] | None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None
    usage: ImageGenUsage | None

    __shapes__ = {
        "data": ListOf(Ref("image_preview.Image")),
        "usage": Ref("image_gen_usage_preview.ImageGenUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: int,
            background: Literal["opaque", "transparent"] = ...,
            data: Sequence[Image | Mapping[str, Any]] = ...,
            output_format: Literal["jpeg", "png", "webp"] = ...,
            quality: Literal["high", "low", "medium"] = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024"] = ...,
            usage: ImageGenUsage | Mapping[str, Any] = ...,
        ) -> None: ...
