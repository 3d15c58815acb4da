from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_02_01 import AuthoringInnerErrorCode


@define
class AuthoringInnerError(BaseModel):
    """`InnerError` of the authoring API, as of 2024-02-01."""

    code: AuthoringInnerErrorCode | None
    innererror: AuthoringInnerError | None

    __shapes__ = {
        "innererror": Ref("authoring_inner_error_v2024_02_01.AuthoringInnerError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: AuthoringInnerErrorCode = ...,
            innererror: AuthoringInnerError | Mapping[str, Any] = ...,
        ) -> None: ...
