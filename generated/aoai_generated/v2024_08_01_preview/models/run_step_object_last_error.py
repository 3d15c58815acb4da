from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunStepObjectLastError(BaseModel):
    """An object that the spec leaves nameless, 2024-08-01-preview."""

    code: Literal["server_error", "rate_limit_exceeded"]
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["server_error", "rate_limit_exceeded"],
            message: str,
        ) -> None: ...
