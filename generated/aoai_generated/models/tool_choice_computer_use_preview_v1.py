from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ToolChoiceComputerUsePreview(BaseModel):
    """`OpenAI.ToolChoiceComputerUsePreview` of the inference API, as of v1."""

    type: Literal["computer_use_preview"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_use_preview"],
        ) -> None: ...
