from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .reasoning_text_content_v1 import ReasoningTextContent
    from .summary_v1 import Summary


@define
class OutputItemReasoningItem(BaseModel):
    """`OpenAI.OutputItemReasoningItem` of the inference API, as of v1."""

    type: Literal["reasoning"]
    summary: list[Summary]
    content: list[ReasoningTextContent] | None
    encrypted_content: str | None
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    __shapes__ = {
        "summary": ListOf(Ref("summary_v1.Summary")),
        "content": ListOf(Ref("reasoning_text_content_v1.ReasoningTextContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["reasoning"],
            summary: Sequence[Summary | Mapping[str, Any]],
            content: Sequence[ReasoningTextContent | Mapping[str, Any]] = ...,
            encrypted_content: str | None = ...,
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
