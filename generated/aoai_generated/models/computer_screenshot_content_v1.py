from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerScreenshotContent(BaseModel):
    """`OpenAI.ComputerScreenshotContent` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'computer_screenshot'.
    """

    file_id: str | None
    image_url: str | None
    type: Literal["computer_screenshot"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str | None,
            image_url: str | None,
            type: Literal["computer_screenshot"],
        ) -> None: ...
