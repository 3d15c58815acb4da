from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai._runtime.files import FileContent

    from .values_preview import PartialImages


@define
class CreateImageEditRequest(BaseModel):
    """`OpenAI.CreateImageEditRequest` of the inference API, as of preview.

    Attributes:
        n: 1 to 10.
    """

    image: bytes | list[bytes]
    prompt: str
    mask: bytes | None
    model: str | None
    n: int | None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None
    quality: Literal["auto", "high", "low", "medium", "standard"] | None
    background: Literal["auto", "opaque", "transparent"] | None
    input_fidelity: Literal["high", "low"] | None
    output_format: Literal["jpeg", "png", "webp"] | None
    output_compression: int | None
    partial_images: PartialImages | None
    response_format: Literal["b64_json", "url"] | None
    stream: bool | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: FileContent | Sequence[FileContent],
            prompt: str,
            mask: FileContent = ...,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "256x256", "512x512", "auto"] | None = ...,
            quality: Literal["auto", "high", "low", "medium", "standard"] | None = ...,
            background: Literal["auto", "opaque", "transparent"] | None = ...,
            input_fidelity: Literal["high", "low"] | None = ...,
            output_format: Literal["jpeg", "png", "webp"] | None = ...,
            output_compression: int | None = ...,
            partial_images: PartialImages = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            stream: bool | None = ...,
            user: str = ...,
        ) -> None: ...
