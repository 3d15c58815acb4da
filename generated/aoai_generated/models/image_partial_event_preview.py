from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ImagePartialEvent(BaseModel):
    """`ImagePartialEvent` of the inference API, as of preview.

    Attributes:
        created_at: seconds since 1970.
    """

    type: Literal["image_edit.partial_image", "image_generation.partial_image"]
    b64_json: str
    partial_image_index: int
    created_at: int | None
    size: str | None
    quality: str | None
    background: str | None
    output_format: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_edit.partial_image", "image_generation.partial_image"],
            b64_json: str,
            partial_image_index: int,
            created_at: int = ...,
            size: str = ...,
            quality: str = ...,
            background: str = ...,
            output_format: str = ...,
        ) -> None: ...
