from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Scroll(BaseModel):
    """`Scroll` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'scroll'.
    """

    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            scroll_x: int,
            scroll_y: int,
            type: Literal["scroll"],
            x: int,
            y: int,
        ) -> None: ...
