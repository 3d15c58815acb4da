from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import InputContent, InputMessageContentList


@define
class EasyInputMessage(BaseModel):
    """`OpenAI.EasyInputMessage` of the inference API, as of v1."""

    content: str | InputMessageContentList
    role: Literal["assistant", "developer", "system", "user"]
    type: Literal["message"] | None

    __shapes__ = {
        "content": Ref("unions_v1.InputMessageContentList"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[InputContent | Mapping[str, Any]],
            role: Literal["assistant", "developer", "system", "user"],
            type: Literal["message"] = ...,
        ) -> None: ...
