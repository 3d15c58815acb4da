from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_result_for_prompt_content_filter_results_v1 import (
        AzureContentFilterResultForPromptContentFilterResults,
    )


@define
class AzureContentFilterResultForPrompt(BaseModel):
    """`AzureContentFilterResultForPrompt` of the inference API, as of v1."""

    content_filter_results: AzureContentFilterResultForPromptContentFilterResults | None
    prompt_index: int | None

    __shapes__ = {
        "content_filter_results": Ref(
            "azure_content_filter_result_for_prompt_content_filter_results_v1.AzureContentFilterResultForPromptContentFilterResults"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_filter_results: AzureContentFilterResultForPromptContentFilterResults | Mapping[str, Any] = ...,
            prompt_index: int = ...,
        ) -> None: ...
