from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerScreenshotImage(BaseModel):
    """`ComputerScreenshotImage` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'computer_screenshot'.
    """

    type: Literal["computer_screenshot"]
    file_id: str | None
    image_url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_screenshot"],
            file_id: str = ...,
            image_url: str = ...,
        ) -> None: ...
