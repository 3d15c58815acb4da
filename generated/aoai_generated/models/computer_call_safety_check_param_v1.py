from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComputerCallSafetyCheckParam(BaseModel):
    """`OpenAI.ComputerCallSafetyCheckParam` of the inference API, as of v1."""

    id: str
    code: str | None
    message: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            code: str | None = ...,
            message: str | None = ...,
        ) -> None: ...
