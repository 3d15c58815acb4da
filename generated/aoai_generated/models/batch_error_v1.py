from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class BatchError(BaseModel):
    """`OpenAI.BatchError` of the inference API, as of v1."""

    code: str | None
    line: int | None
    message: str | None
    param: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str = ...,
            line: int | None = ...,
            message: str = ...,
            param: str | None = ...,
        ) -> None: ...
