from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dalle_error_v2024_02_01 import DalleError


@define
class DalleErrorResponse(BaseModel):
    """`dalleErrorResponse` of the inference API, as of 2024-02-01."""

    error: DalleError | None

    __shapes__ = {
        "error": Ref("dalle_error_v2024_02_01.DalleError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: DalleError | Mapping[str, Any] = ...,
        ) -> None: ...
