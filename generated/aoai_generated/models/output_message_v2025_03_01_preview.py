from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2025_03_01_preview import OutputContent


@define
class OutputMessage(BaseModel):
    """`OutputMessage` of the inference API, as of 2025-03-01-preview."""

    content: list[OutputContent]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    __shapes__ = {
        "content": ListOf(Ref("unions_v2025_03_01_preview.OutputContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[OutputContent | Mapping[str, Any]],
            role: Literal["assistant"],
            type: Literal["message"],
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
