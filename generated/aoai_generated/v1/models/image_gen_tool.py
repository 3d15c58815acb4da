from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .image_gen_tool_input_image_mask import ImageGenToolInputImageMask


@define
class ImageGenTool(BaseModel):
    """`OpenAI.ImageGenTool` of the inference API, v1.

    Attributes:
        background: the service's default is 'auto'.
        model: the service's default is 'gpt-image-1'.
        moderation: the service's default is 'auto'.
        output_compression: 0 to 100; the service's default is 100.
        output_format: the service's default is 'png'.
        partial_images: 0 to 3; the service's default is 0.
        quality: the service's default is 'auto'.
        size: the service's default is 'auto'.
    """

    type: Literal["image_generation"]
    background: Literal["transparent", "opaque", "auto"] | None
    input_image_mask: ImageGenToolInputImageMask | None
    model: Literal["gpt-image-1"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["png", "webp", "jpeg"] | None
    partial_images: int | None
    quality: Literal["low", "medium", "high", "auto"] | None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None

    __shapes__ = {
        "input_image_mask": Ref("ImageGenToolInputImageMask"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation"],
            background: Literal["transparent", "opaque", "auto"] = ...,
            input_image_mask: ImageGenToolInputImageMask | Mapping[str, Any] = ...,
            model: Literal["gpt-image-1"] = ...,
            moderation: Literal["auto", "low"] = ...,
            output_compression: int = ...,
            output_format: Literal["png", "webp", "jpeg"] = ...,
            partial_images: int = ...,
            quality: Literal["low", "medium", "high", "auto"] = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = ...,
        ) -> None: ...
