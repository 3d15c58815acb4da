from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .completion_usage_completion_tokens_details_v2025_01_01_preview import CompletionUsageCompletionTokensDetails
    from .completion_usage_prompt_tokens_details_v2025_01_01_preview import CompletionUsagePromptTokensDetails


@define
class CompletionUsage(BaseModel):
    """`completionUsage` of the inference API, as of 2025-01-01-preview."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None

    __shapes__ = {
        "completion_tokens_details": Ref(
            "completion_usage_completion_tokens_details_v2025_01_01_preview.CompletionUsageCompletionTokensDetails"
        ),
        "prompt_tokens_details": Ref(
            "completion_usage_prompt_tokens_details_v2025_01_01_preview.CompletionUsagePromptTokensDetails"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_tokens: int,
            prompt_tokens: int,
            total_tokens: int,
            completion_tokens_details: CompletionUsageCompletionTokensDetails | Mapping[str, Any] | None = ...,
            prompt_tokens_details: CompletionUsagePromptTokensDetails | Mapping[str, Any] | None = ...,
        ) -> None: ...
