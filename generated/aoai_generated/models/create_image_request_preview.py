from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_preview import PartialImages


@define
class CreateImageRequest(BaseModel):
    """`OpenAI.CreateImageRequest` of the inference API, as of preview.

    Attributes:
        background: the service's default is 'auto'.
        moderation: the service's default is 'auto'.
        n: 1 to 10; the service's default is 1.
        output_compression: the service's default is 100.
        output_format: the service's default is 'png'.
        quality: the service's default is 'auto'.
        response_format: the service's default is 'url'.
        size: the service's default is 'auto'.
        style: the service's default is 'vivid'.
    """

    prompt: str
    background: Literal["auto", "opaque", "transparent"] | None
    model: str | None
    moderation: Literal["auto", "low"] | None
    n: int | None
    output_compression: int | None
    output_format: Literal["jpeg", "png", "webp"] | None
    partial_images: PartialImages | None
    quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None
    response_format: Literal["b64_json", "url"] | None
    size: Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"] | None
    stream: bool | None
    style: Literal["natural", "vivid"] | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: str,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            model: str = ...,
            moderation: Literal["auto", "low"] | None = ...,
            n: int | None = ...,
            output_compression: int | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            partial_images: PartialImages = ...,
            quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            size: Literal["1024x1024", "1024x1536", "1024x1792", "1536x1024", "1792x1024", "256x256", "512x512", "auto"]
            | None = ...,
            stream: bool | None = ...,
            style: Literal["natural", "vivid"] | None = ...,
            user: str = ...,
        ) -> None: ...
