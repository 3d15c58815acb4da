from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CodeInterpreterTextOutput(BaseModel):
    """`CodeInterpreterTextOutput` of the inference API, as of 2025-03-01-preview."""

    logs: str
    type: Literal["logs"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            logs: str,
            type: Literal["logs"],
        ) -> None: ...
