from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputText(BaseModel):
    """`InputText` of the inference API, as of 2025-03-01-preview."""

    text: str
    type: Literal["input_text"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["input_text"],
        ) -> None: ...
