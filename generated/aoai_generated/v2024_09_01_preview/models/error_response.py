from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error import Error


@define
class ErrorResponse(BaseModel):
    """`errorResponse` of the inference API, 2024-09-01-preview."""

    error: Error | None

    __shapes__ = {
        "error": Ref("Error"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: Error | Mapping[str, Any] = ...,
        ) -> None: ...
