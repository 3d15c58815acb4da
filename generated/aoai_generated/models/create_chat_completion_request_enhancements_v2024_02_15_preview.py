from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_chat_completion_request_enhancements_grounding_v2024_02_15_preview import (
        CreateChatCompletionRequestEnhancementsGrounding,
    )
    from .create_chat_completion_request_enhancements_ocr_v2024_02_15_preview import (
        CreateChatCompletionRequestEnhancementsOcr,
    )


@define
class CreateChatCompletionRequestEnhancements(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    grounding: CreateChatCompletionRequestEnhancementsGrounding | None
    ocr: CreateChatCompletionRequestEnhancementsOcr | None

    __shapes__ = {
        "grounding": Ref(
            "create_chat_completion_request_enhancements_grounding_v2024_02_15_preview.CreateChatCompletionRequestEnhancementsGrounding"
        ),
        "ocr": Ref(
            "create_chat_completion_request_enhancements_ocr_v2024_02_15_preview.CreateChatCompletionRequestEnhancementsOcr"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grounding: CreateChatCompletionRequestEnhancementsGrounding | Mapping[str, Any] = ...,
            ocr: CreateChatCompletionRequestEnhancementsOcr | Mapping[str, Any] = ...,
        ) -> None: ...
