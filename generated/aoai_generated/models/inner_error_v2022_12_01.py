from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2022_12_01 import InnerErrorCode


@define
class InnerError(BaseModel):
    """`InnerError` of the authoring API, as of 2022-12-01."""

    code: InnerErrorCode | None
    innererror: InnerError | None

    __shapes__ = {
        "innererror": Ref("inner_error_v2022_12_01.InnerError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: InnerErrorCode = ...,
            innererror: InnerError | Mapping[str, Any] = ...,
        ) -> None: ...
