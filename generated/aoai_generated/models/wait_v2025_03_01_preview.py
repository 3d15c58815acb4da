from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Wait(BaseModel):
    """`Wait` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'wait'.
    """

    type: Literal["wait"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["wait"],
        ) -> None: ...
