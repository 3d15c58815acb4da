from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Refusal(BaseModel):
    """`Refusal` of the inference API, as of 2025-03-01-preview."""

    refusal: str
    type: Literal["refusal"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            refusal: str,
            type: Literal["refusal"],
        ) -> None: ...
