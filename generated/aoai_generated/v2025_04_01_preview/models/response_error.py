from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values import ResponseErrorCode


@define
class ResponseError(BaseModel):
    """`ResponseError` of the inference API, 2025-04-01-preview."""

    code: ResponseErrorCode
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: ResponseErrorCode,
            message: str,
        ) -> None: ...
