from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values import AuthoringInnerErrorCode


@define
class AuthoringInnerError(BaseModel):
    """`InnerError` of the authoring API, 2024-10-01-preview."""

    code: AuthoringInnerErrorCode | None
    innererror: AuthoringInnerError | None

    __shapes__ = {
        "innererror": Ref("AuthoringInnerError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: AuthoringInnerErrorCode = ...,
            innererror: AuthoringInnerError | Mapping[str, Any] = ...,
        ) -> None: ...
