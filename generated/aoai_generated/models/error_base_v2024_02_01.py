from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ErrorBase(BaseModel):
    """`errorBase` of the inference API, as of 2024-02-01."""

    code: str | None
    message: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None = ...,
            message: str | None = ...,
        ) -> None: ...
