from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_v2022_12_01 import Error


@define
class AuthoringErrorResponse(BaseModel):
    """`ErrorResponse` of the authoring API, as of 2022-12-01."""

    error: Error

    __shapes__ = {
        "error": Ref("error_v2022_12_01.Error"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: Error | Mapping[str, Any],
        ) -> None: ...
