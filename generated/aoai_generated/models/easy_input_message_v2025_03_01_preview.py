from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2025_03_01_preview import InputContent, InputMessageContentList


@define
class EasyInputMessage(BaseModel):
    """`EasyInputMessage` of the inference API, as of 2025-03-01-preview."""

    content: str | InputMessageContentList
    role: Literal["assistant", "developer", "system", "user"]
    type: Literal["message"] | None

    __shapes__ = {
        "content": Ref("unions_v2025_03_01_preview.InputMessageContentList"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[InputContent | Mapping[str, Any]],
            role: Literal["assistant", "developer", "system", "user"],
            type: Literal["message"] = ...,
        ) -> None: ...
