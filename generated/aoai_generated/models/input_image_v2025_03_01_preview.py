from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputImage(BaseModel):
    """`InputImage` of the inference API, as of 2025-03-01-preview.

    Attributes:
        detail: the service's default is 'auto'.
    """

    type: Literal["input_image"]
    detail: Literal["auto", "high", "low"] | None
    file_id: str | None
    image_url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"],
            detail: Literal["auto", "high", "low"] = ...,
            file_id: str | None = ...,
            image_url: str | None = ...,
        ) -> None: ...
