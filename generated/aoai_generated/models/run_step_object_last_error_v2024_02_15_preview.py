from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunStepObjectLastError(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    code: Literal["rate_limit_exceeded", "server_error"]
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["rate_limit_exceeded", "server_error"],
            message: str,
        ) -> None: ...
