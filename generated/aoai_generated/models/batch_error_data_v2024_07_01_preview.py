from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class BatchErrorData(BaseModel):
    """`BatchErrorData` of the authoring API, as of 2024-07-01-preview."""

    code: str | None
    line: str | None
    message: str | None
    param: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str = ...,
            line: str | None = ...,
            message: str = ...,
            param: str | None = ...,
        ) -> None: ...
