from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .authoring_error_v2024_02_01 import AuthoringError


@define
class AuthoringErrorResponse(BaseModel):
    """`ErrorResponse` of the authoring API, as of 2024-02-01."""

    error: AuthoringError

    __shapes__ = {
        "error": Ref("authoring_error_v2024_02_01.AuthoringError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: AuthoringError | Mapping[str, Any],
        ) -> None: ...
