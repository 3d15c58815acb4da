from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import InputContent, InputMessageContentList


@define
class InputMessageResource(BaseModel):
    """`InputMessageResource` of the inference API, 2025-03-01-preview."""

    content: InputMessageContentList
    role: Literal["user", "system", "developer"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"] | None
    type: Literal["message"] | None

    __shapes__ = {
        "content": Ref("InputMessageContentList"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[InputContent | Mapping[str, Any]],
            role: Literal["user", "system", "developer"],
            id: str,
            status: Literal["in_progress", "completed", "incomplete"] = ...,
            type: Literal["message"] = ...,
        ) -> None: ...
