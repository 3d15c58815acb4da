from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import ReasoningItemSummaryPart


@define
class ReasoningItemResource(BaseModel):
    """`OpenAI.ReasoningItemResource` of the inference API, v1."""

    id: str
    type: Literal["reasoning"]
    summary: list[ReasoningItemSummaryPart]
    encrypted_content: str | None

    __shapes__ = {
        "summary": ListOf(Ref("ReasoningItemSummaryPart")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["reasoning"],
            summary: Sequence[ReasoningItemSummaryPart | Mapping[str, Any]],
            encrypted_content: str | None = ...,
        ) -> None: ...
