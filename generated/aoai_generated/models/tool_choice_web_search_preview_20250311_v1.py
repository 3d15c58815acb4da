from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ToolChoiceWebSearchPreview20250311(BaseModel):
    """`OpenAI.ToolChoiceWebSearchPreview20250311` of the inference API, as of v1."""

    type: Literal["web_search_preview_2025_03_11"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search_preview_2025_03_11"],
        ) -> None: ...
