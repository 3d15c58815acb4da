from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import ComputerEnvironment


@define
class ComputerUsePreviewTool(BaseModel):
    """`OpenAI.ComputerUsePreviewTool` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'computer_use_preview'.
    """

    type: Literal["computer_use_preview"]
    display_height: int
    display_width: int
    environment: ComputerEnvironment

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_use_preview"],
            display_height: int,
            display_width: int,
            environment: ComputerEnvironment,
        ) -> None: ...
