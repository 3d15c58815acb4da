from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .inner_error_v2022_12_01 import InnerError
    from .values_v2022_12_01 import ErrorCode


@define
class Error(BaseModel):
    """`Error` of the authoring API, as of 2022-12-01.

    Attributes:
        message: at least 1 characters.
    """

    code: ErrorCode
    message: str
    details: list[Error] | None
    innererror: InnerError | None
    target: str | None

    __shapes__ = {
        "details": ListOf(Ref("error_v2022_12_01.Error")),
        "innererror": Ref("inner_error_v2022_12_01.InnerError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: ErrorCode,
            message: str,
            details: Sequence[Error | Mapping[str, Any]] = ...,
            innererror: InnerError | Mapping[str, Any] = ...,
            target: str = ...,
        ) -> None: ...
