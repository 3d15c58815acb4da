from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2025_03_01_preview import ResponseErrorCode


@define
class ResponseError(BaseModel):
    """`ResponseError` of the inference API, as of 2025-03-01-preview."""

    code: ResponseErrorCode
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: ResponseErrorCode,
            message: str,
        ) -> None: ...
