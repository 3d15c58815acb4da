from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FineTuningJobError(BaseModel):
    """An object that the spec leaves nameless, v1."""

    code: str
    message: str
    param: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
            param: str | None,
        ) -> None: ...
