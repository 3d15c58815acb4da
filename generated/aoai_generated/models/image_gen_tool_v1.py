from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .image_gen_tool_input_image_mask_v1 import ImageGenToolInputImageMask
    from .values_v1 import InputFidelity


@define
class ImageGenTool(BaseModel):
    """`OpenAI.ImageGenTool` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'image_generation'.
        background: the service's default is 'auto'.
        model: the service's default is 'gpt-image-1'.
        moderation: the service's default is 'auto'.
        output_compression: 0 to 100; the service's default is 100.
        output_format: the service's default is 'png'.
        partial_images: 0 to 3.
        quality: the service's default is 'auto'.
        size: the service's default is 'auto'.
    """

    type: Literal["image_generation"]
    background: Literal["auto", "opaque", "transparent"] | None
    input_fidelity: InputFidelity | None
    input_image_mask: ImageGenToolInputImageMask | None
    model: str | Literal["gpt-image-1", "gpt-image-1-mini"] | None
    moderation: Literal["auto", "low"] | None
    output_compression: int | None
    output_format: Literal["jpeg", "png", "webp"] | None
    partial_images: int | None
    quality: Literal["auto", "high", "low", "medium"] | None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None

    __shapes__ = {
        "input_image_mask": Ref("image_gen_tool_input_image_mask_v1.ImageGenToolInputImageMask"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation"],
            background: Literal["auto", "opaque", "transparent"] = ...,
            input_fidelity: InputFidelity | None = ...,
            input_image_mask: ImageGenToolInputImageMask | Mapping[str, Any] = ...,
            model: str | Literal["gpt-image-1", "gpt-image-1-mini"] = ...,
            moderation: Literal["auto", "low"] = ...,
            output_compression: int = ...,
            output_format: Literal["jpeg", "png", "webp"] = ...,
            partial_images: int = ...,
            quality: Literal["auto", "high", "low", "medium"] = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = ...,
        ) -> None: ...
