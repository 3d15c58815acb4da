from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class KeyPress(BaseModel):
    """`KeyPress` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'keypress'.
    """

    keys: list[str]
    type: Literal["keypress"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            keys: Sequence[str],
            type: Literal["keypress"],
        ) -> None: ...
