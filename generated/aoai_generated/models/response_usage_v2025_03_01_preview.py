from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response_usage_input_tokens_details_v2025_03_01_preview import ResponseUsageInputTokensDetails
    from .response_usage_output_tokens_details_v2025_03_01_preview import ResponseUsageOutputTokensDetails


@define
class ResponseUsage(BaseModel):
    """`ResponseUsage` of the inference API, as of 2025-03-01-preview."""

    input_tokens: int
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails | None

    __shapes__ = {
        "output_tokens_details": Ref(
            "response_usage_output_tokens_details_v2025_03_01_preview.ResponseUsageOutputTokensDetails"
        ),
        "input_tokens_details": Ref(
            "response_usage_input_tokens_details_v2025_03_01_preview.ResponseUsageInputTokensDetails"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            output_tokens: int,
            output_tokens_details: ResponseUsageOutputTokensDetails | Mapping[str, Any],
            total_tokens: int,
            input_tokens_details: ResponseUsageInputTokensDetails | Mapping[str, Any] = ...,
        ) -> None: ...
