from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import EvalItemContent, EvalItemContentItem


@define
class EvalItem(BaseModel):
    """`OpenAI.EvalItem` of the inference API, as of v1."""

    content: EvalItemContent
    role: Literal["assistant", "developer", "system", "user"]
    type: Literal["message"] | None

    __shapes__ = {
        "content": Ref("unions_v1.EvalItemContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: EvalItemContentItem | Mapping[str, Any] | Sequence[EvalItemContentItem | Mapping[str, Any]],
            role: Literal["assistant", "developer", "system", "user"],
            type: Literal["message"] = ...,
        ) -> None: ...
