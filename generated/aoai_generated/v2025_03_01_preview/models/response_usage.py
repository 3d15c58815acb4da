from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response_usage_output_tokens_details import ResponseUsageOutputTokensDetails


@define
class ResponseUsage(BaseModel):
    """`ResponseUsage` of the inference API, 2025-03-01-preview."""

    input_tokens: int
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int

    __shapes__ = {
        "output_tokens_details": Ref("ResponseUsageOutputTokensDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            output_tokens: int,
            output_tokens_details: ResponseUsageOutputTokensDetails | Mapping[str, Any],
            total_tokens: int,
        ) -> None: ...
