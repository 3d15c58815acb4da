from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_open_ai_video_generation_error_response_inner_error_preview import (
        AzureOpenAIVideoGenerationErrorResponseInnerError,
    )


@define
class AzureOpenAIVideoGenerationErrorResponse(BaseModel):
    """`AzureOpenAIVideoGenerationErrorResponse` of the inference API, as of preview."""

    code: str | None
    inner_error: AzureOpenAIVideoGenerationErrorResponseInnerError | None
    message: str | None
    param: str | None
    type: str | None

    __shapes__ = {
        "inner_error": Ref(
            "azure_open_ai_video_generation_error_response_inner_error_preview.AzureOpenAIVideoGenerationErrorResponseInnerError"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str = ...,
            inner_error: AzureOpenAIVideoGenerationErrorResponseInnerError | Mapping[str, Any] = ...,
            message: str = ...,
            param: str = ...,
            type: str = ...,
        ) -> None: ...
