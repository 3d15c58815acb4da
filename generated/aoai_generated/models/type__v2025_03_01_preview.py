from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Type(BaseModel):
    """`Type` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'type'.
    """

    text: str
    type: Literal["type"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["type"],
        ) -> None: ...
