from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .batch_usage_input_tokens_details_v1 import BatchUsageInputTokensDetails
    from .batch_usage_output_tokens_details_v1 import BatchUsageOutputTokensDetails


@define
class BatchUsage(BaseModel):
    """`OpenAI.BatchUsage` of the inference API, as of v1."""

    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int

    __shapes__ = {
        "input_tokens_details": Ref("batch_usage_input_tokens_details_v1.BatchUsageInputTokensDetails"),
        "output_tokens_details": Ref("batch_usage_output_tokens_details_v1.BatchUsageOutputTokensDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            input_tokens_details: BatchUsageInputTokensDetails | Mapping[str, Any],
            output_tokens: int,
            output_tokens_details: BatchUsageOutputTokensDetails | Mapping[str, Any],
            total_tokens: int,
        ) -> None: ...
