from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .image_generations_usage_input_tokens_details_v2025_04_01_preview import (
        ImageGenerationsUsageInputTokensDetails,
    )


@define
class ImageGenerationsUsage(BaseModel):
    """`imageGenerationsUsage` of the inference API, as of 2025-04-01-preview."""

    input_tokens: int | None
    input_tokens_details: ImageGenerationsUsageInputTokensDetails | None
    output_tokens: int | None
    total_tokens: int | None

    __shapes__ = {
        "input_tokens_details": Ref(
            "image_generations_usage_input_tokens_details_v2025_04_01_preview.ImageGenerationsUsageInputTokensDetails"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int = ...,
            input_tokens_details: ImageGenerationsUsageInputTokensDetails | Mapping[str, Any] = ...,
            output_tokens: int = ...,
            total_tokens: int = ...,
        ) -> None: ...
