from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Scroll(BaseModel):
    """`OpenAI.Scroll` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'scroll'.
    """

    type: Literal["scroll"]
    scroll_x: int
    scroll_y: int
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["scroll"],
            scroll_x: int,
            scroll_y: int,
            x: int,
            y: int,
        ) -> None: ...
