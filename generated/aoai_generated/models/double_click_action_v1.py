from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DoubleClickAction(BaseModel):
    """`OpenAI.DoubleClickAction` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'double_click'.
    """

    type: Literal["double_click"]
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["double_click"],
            x: int,
            y: int,
        ) -> None: ...
