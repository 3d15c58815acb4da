from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import ClickButtonType


@define
class ClickParam(BaseModel):
    """`OpenAI.ClickParam` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'click'.
    """

    type: Literal["click"]
    button: ClickButtonType
    x: int
    y: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["click"],
            button: ClickButtonType,
            x: int,
            y: int,
        ) -> None: ...
