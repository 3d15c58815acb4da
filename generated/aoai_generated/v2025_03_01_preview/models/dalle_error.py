from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dalle_inner_error import DalleInnerError


@define
class DalleError(BaseModel):
    """`dalleError` of the inference API, 2025-03-01-preview."""

    code: str | None
    message: str | None
    inner_error: DalleInnerError | None
    param: str | None
    type: str | None
    innererror: DalleInnerError | None

    __shapes__ = {
        "inner_error": Ref("DalleInnerError"),
        "innererror": Ref("DalleInnerError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None = ...,
            message: str | None = ...,
            inner_error: DalleInnerError | Mapping[str, Any] | None = ...,
            param: str | None = ...,
            type: str | None = ...,
            innererror: DalleInnerError | Mapping[str, Any] | None = ...,
        ) -> None: ...
