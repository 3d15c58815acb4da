from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AssistantToolsCode(BaseModel):
    """`assistantToolsCode` of the inference API, as of 2024-02-15-preview."""

    type: Literal["code_interpreter"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter"],
        ) -> None: ...
