from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AssistantToolsCode(BaseModel):
    """`assistantToolsCode` of the inference API, 2025-03-01-preview."""

    type: Literal["code_interpreter"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter"],
        ) -> None: ...
