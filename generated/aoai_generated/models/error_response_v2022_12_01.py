from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_response_error_v2022_12_01 import ErrorResponseError


@define
class ErrorResponse(BaseModel):
    """`errorResponse` of the inference API, as of 2022-12-01."""

    error: ErrorResponseError | None

    __shapes__ = {
        "error": Ref("error_response_error_v2022_12_01.ErrorResponseError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: ErrorResponseError | Mapping[str, Any] = ...,
        ) -> None: ...
