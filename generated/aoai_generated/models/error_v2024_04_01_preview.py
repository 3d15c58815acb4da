from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .inner_error_v2024_04_01_preview import InnerError


@define
class Error(BaseModel):
    """`error` of the inference API, as of 2024-04-01-preview."""

    code: str | None
    message: str | None
    inner_error: InnerError | None
    param: str | None
    type: str | None
    innererror: InnerError | None

    __shapes__ = {
        "inner_error": Ref("inner_error_v2024_04_01_preview.InnerError"),
        "innererror": Ref("inner_error_v2024_04_01_preview.InnerError"),
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
