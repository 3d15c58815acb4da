from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .eval_item_content_output_text import EvalItemContentOutputText
    from .input_text_content import InputTextContent


@define
class EvalItem(BaseModel):
    """`EvalItem` of the authoring API, 2025-04-01-preview."""

    content: str | InputTextContent | EvalItemContentOutputText
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None

    __shapes__ = {
        "content": OneOf("type", {"input_text": "InputTextContent", "output_text": "EvalItemContentOutputText"}),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | InputTextContent | Mapping[str, Any] | EvalItemContentOutputText,
            role: Literal["user", "assistant", "system", "developer"],
            type: Literal["message"] = ...,
        ) -> None: ...
