from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .authoring_inner_error_v2024_02_01 import AuthoringInnerError
    from .values_v2024_02_01 import ErrorCode


@define
class AuthoringError(BaseModel):
    """`Error` of the authoring API, as of 2024-02-01.

    Attributes:
        message: at least 1 characters.
    """

    code: ErrorCode
    message: str
    details: list[AuthoringError] | None
    innererror: AuthoringInnerError | None
    target: str | None

    __shapes__ = {
        "details": ListOf(Ref("authoring_error_v2024_02_01.AuthoringError")),
        "innererror": Ref("authoring_inner_error_v2024_02_01.AuthoringInnerError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: ErrorCode,
            message: str,
            details: Sequence[AuthoringError | Mapping[str, Any]] = ...,
            innererror: AuthoringInnerError | Mapping[str, Any] = ...,
            target: str = ...,
        ) -> None: ...
