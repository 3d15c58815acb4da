from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_v2024_10_01_preview import Error


@define
class ErrorEvent(BaseModel):
    """`errorEvent` of the inference API, as of 2024-10-01-preview."""

    data: Error
    event: Literal["error"]

    __shapes__ = {
        "data": Ref("error_v2024_10_01_preview.Error"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Error | Mapping[str, Any],
            event: Literal["error"],
        ) -> None: ...
