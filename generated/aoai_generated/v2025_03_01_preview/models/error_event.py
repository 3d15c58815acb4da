from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error import Error


@define
class ErrorEvent(BaseModel):
    """`errorEvent` of the inference API, 2025-03-01-preview."""

    data: Error
    event: Literal["error"]

    __shapes__ = {
        "data": Ref("Error"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Error | Mapping[str, Any],
            event: Literal["error"],
        ) -> None: ...
