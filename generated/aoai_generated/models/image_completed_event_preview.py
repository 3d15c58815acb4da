from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .image_gen_usage_preview import ImageGenUsage


@define
class ImageCompletedEvent(BaseModel):
    """`ImageCompletedEvent` of the inference API, as of preview.

    Attributes:
        created_at: seconds since 1970.
    """

    type: Literal["image_edit.completed", "image_generation.completed"]
    b64_json: str
    created_at: int | None
    size: str | None
    quality: str | None
    background: str | None
    output_format: str | None
    usage: ImageGenUsage | None

    __shapes__ = {
        "usage": Ref("image_gen_usage_preview.ImageGenUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_edit.completed", "image_generation.completed"],
            b64_json: str,
            created_at: int = ...,
            size: str = ...,
            quality: str = ...,
            background: str = ...,
            output_format: str = ...,
            usage: ImageGenUsage | Mapping[str, Any] = ...,
        ) -> None: ...
