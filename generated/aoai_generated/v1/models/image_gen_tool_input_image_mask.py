from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ImageGenToolInputImageMask(BaseModel):
    """An object that the spec leaves nameless, v1."""

    file_id: str | None
    image_url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str = ...,
            image_url: str = ...,
        ) -> None: ...
