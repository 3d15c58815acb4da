from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class KeyPressAction(BaseModel):
    """`OpenAI.KeyPressAction` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'keypress'.
    """

    type: Literal["keypress"]
    keys: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["keypress"],
            keys: Sequence[str],
        ) -> None: ...
