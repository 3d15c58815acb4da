from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Click(BaseModel):
    """`Click` of the inference API, 2025-04-01-preview.

    Attributes:
        type: the service's default is 'click'.
    """

    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            button: Literal["left", "right", "wheel", "back", "forward"],
            type: Literal["click"],
            x: int,
            y: int,
        ) -> None: ...
