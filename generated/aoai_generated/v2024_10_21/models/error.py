from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .inner_error import InnerError


@define
class Error(BaseModel):
    """`error` of the inference API, 2024-10-21."""

    code: str | None
    message: str | None
    inner_error: InnerError | None
    param: str | None
    type: str | None
    innererror: InnerError | None

    __shapes__ = {
        "inner_error": Ref("InnerError"),
        "innererror": Ref("InnerError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None = ...,
            message: str | None = ...,
            inner_error: InnerError | Mapping[str, Any] | None = ...,
            param: str | None = ...,
            type: str | None = ...,
            innererror: InnerError | Mapping[str, Any] | None = ...,
        ) -> None: ...
