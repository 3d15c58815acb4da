from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputImage(BaseModel):
    """`InputImage` of the inference API, 2025-04-01-preview.

    Attributes:
        detail: the service's default is 'auto'.
    """

    detail: Literal["high", "low", "auto"]
    type: Literal["input_image"]
    file_id: str | None
    image_url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detail: Literal["high", "low", "auto"],
            type: Literal["input_image"],
            file_id: str | None = ...,
            image_url: str | None = ...,
        ) -> None: ...
