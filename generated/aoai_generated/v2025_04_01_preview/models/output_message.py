from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import OutputContent


@define
class OutputMessage(BaseModel):
    """`OutputMessage` of the inference API, 2025-04-01-preview."""

    content: list[OutputContent]
    id: str
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

    __shapes__ = {
        "content": ListOf(Ref("OutputContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[OutputContent | Mapping[str, Any]],
            id: str,
            role: Literal["assistant"],
            status: Literal["in_progress", "completed", "incomplete"],
            type: Literal["message"],
        ) -> None: ...
