from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import EvalItemContent


@define
class EvalItem(BaseModel):
    """`OpenAI.EvalItem` of the inference API, v1."""

    content: str | EvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None

    __shapes__ = {
        "content": Ref("EvalItemContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | EvalItemContent | Mapping[str, Any],
            role: Literal["user", "assistant", "system", "developer"],
            type: Literal["message"] = ...,
        ) -> None: ...
