from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerTool(BaseModel):
    """`ComputerTool` of the inference API, as of 2025-03-01-preview."""

    display_height: float
    display_width: float
    environment: Literal["browser", "mac", "ubuntu", "windows"]
    type: Literal["computer_use_preview"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_height: float,
            display_width: float,
            environment: Literal["browser", "mac", "ubuntu", "windows"],
            type: Literal["computer_use_preview"],
        ) -> None: ...
