from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerToolCallSafetyCheck(BaseModel):
    """`ComputerToolCallSafetyCheck` of the inference API, as of 2025-03-01-preview."""

    code: str
    id: str
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            id: str,
            message: str,
        ) -> None: ...
