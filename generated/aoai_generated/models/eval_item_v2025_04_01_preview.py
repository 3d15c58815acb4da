from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .eval_item_content_output_text_v2025_04_01_preview import EvalItemContentOutputText
    from .input_text_content_v2025_04_01_preview import InputTextContent


@define
class EvalItem(BaseModel):
    """`EvalItem` of the authoring API, as of 2025-04-01-preview."""

    content: str | InputTextContent | EvalItemContentOutputText
    role: Literal["assistant", "developer", "system", "user"]
    type: Literal["message"] | None

    __shapes__ = {
        "content": OneOf(
            "type",
            {
                "input_text": "input_text_content_v2025_04_01_preview.InputTextContent",
                "output_text": "eval_item_content_output_text_v2025_04_01_preview.EvalItemContentOutputText",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | InputTextContent | Mapping[str, Any] | EvalItemContentOutputText,
            role: Literal["assistant", "developer", "system", "user"],
            type: Literal["message"] = ...,
        ) -> None: ...
