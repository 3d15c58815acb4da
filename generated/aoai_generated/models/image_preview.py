from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_image_prompt_results_v1 import AzureContentFilterImagePromptResults
    from .azure_content_filter_image_response_results_v1 import AzureContentFilterImageResponseResults


@define
class Image(BaseModel):
    """`OpenAI.Image` of the inference API, as of preview."""

    content_filter_results: AzureContentFilterImageResponseResults
    prompt_filter_results: AzureContentFilterImagePromptResults
    b64_json: str | None
    revised_prompt: str | None
    url: str | None

    __shapes__ = {
        "content_filter_results": Ref(
            "azure_content_filter_image_response_results_v1.AzureContentFilterImageResponseResults"
        ),
        "prompt_filter_results": Ref(
            "azure_content_filter_image_prompt_results_v1.AzureContentFilterImagePromptResults"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_filter_results: AzureContentFilterImageResponseResults | Mapping[str, Any],
            prompt_filter_results: AzureContentFilterImagePromptResults | Mapping[str, Any],
            b64_json: str = ...,
            revised_prompt: str = ...,
            url: str = ...,
        ) -> None: ...
