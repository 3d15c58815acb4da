from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .token_limits_v1 import TokenLimits


@define
class RealtimeTruncationRetentionRatio(BaseModel):
    """An object that the spec leaves nameless, as of v1.

    Attributes:
        retention_ratio: 0 to 1.
    """

    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: TokenLimits | None

    __shapes__ = {
        "token_limits": Ref("token_limits_v1.TokenLimits"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retention_ratio: float,
            type: Literal["retention_ratio"],
            token_limits: TokenLimits | Mapping[str, Any] = ...,
        ) -> None: ...
