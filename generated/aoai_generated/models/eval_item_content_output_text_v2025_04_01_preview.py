from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalItemContentOutputText(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    type: Literal["output_text"]
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["output_text"],
            text: str,
        ) -> None: ...
