from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Click(BaseModel):
    """`Click` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'click'.
    """

    button: Literal["back", "forward", "left", "right", "wheel"]
    type: Literal["click"]
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            button: Literal["back", "forward", "left", "right", "wheel"],
            type: Literal["click"],
            x: int,
            y: int,
        ) -> None: ...
