from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .completion_usage_completion_tokens_details_v2024_09_01_preview import CompletionUsageCompletionTokensDetails


@define
class CompletionUsage(BaseModel):
    """`completionUsage` of the inference API, as of 2024-09-01-preview."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None

    __shapes__ = {
        "completion_tokens_details": Ref(
            "completion_usage_completion_tokens_details_v2024_09_01_preview.CompletionUsageCompletionTokensDetails"
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
        ) -> None: ...
