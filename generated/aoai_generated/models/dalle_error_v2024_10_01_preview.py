from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dalle_inner_error_v2024_10_01_preview import DalleInnerError


@define
class DalleError(BaseModel):
    """`dalleError` of the inference API, as of 2024-10-01-preview."""

    code: str | None
    message: str | None
    inner_error: DalleInnerError | None
    param: str | None
    type: str | None
    innererror: DalleInnerError | None

    __shapes__ = {
        "inner_error": Ref("dalle_inner_error_v2024_10_01_preview.DalleInnerError"),
        "innererror": Ref("dalle_inner_error_v2024_10_01_preview.DalleInnerError"),
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
