from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DoneEvent(BaseModel):
    """`doneEvent` of the inference API, as of 2024-05-01-preview."""

    data: Literal["[DONE]"]
    event: Literal["done"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Literal["[DONE]"],
            event: Literal["done"],
        ) -> None: ...
