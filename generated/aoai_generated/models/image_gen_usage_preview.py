from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .image_gen_input_usage_details_preview import ImageGenInputUsageDetails
    from .image_gen_output_tokens_details_preview import ImageGenOutputTokensDetails


@define
class ImageGenUsage(BaseModel):
    """`OpenAI.ImageGenUsage` of the inference API, as of preview."""

    input_tokens: int
    input_tokens_details: ImageGenInputUsageDetails
    output_tokens: int
    total_tokens: int
    output_tokens_details: ImageGenOutputTokensDetails | None

    __shapes__ = {
        "input_tokens_details": Ref("image_gen_input_usage_details_preview.ImageGenInputUsageDetails"),
        "output_tokens_details": Ref("image_gen_output_tokens_details_preview.ImageGenOutputTokensDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            input_tokens_details: ImageGenInputUsageDetails | Mapping[str, Any],
            output_tokens: int,
            total_tokens: int,
            output_tokens_details: ImageGenOutputTokensDetails | Mapping[str, Any] = ...,
        ) -> None: ...
