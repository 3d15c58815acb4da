from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerUsePreviewTool(BaseModel):
    """`OpenAI.ComputerUsePreviewTool` of the inference API, v1."""

    type: Literal["computer_use_preview"]
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_use_preview"],
            display_height: int,
            display_width: int,
            environment: Literal["windows", "mac", "linux", "ubuntu", "browser"],
        ) -> None: ...
