from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_v2024_10_01_preview import Error


@define
class ErrorResponse(BaseModel):
    """`errorResponse` of the inference API, as of 2024-10-01-preview."""

    error: Error | None

    __shapes__ = {
        "error": Ref("error_v2024_10_01_preview.Error"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: Error | Mapping[str, Any] = ...,
        ) -> None: ...
