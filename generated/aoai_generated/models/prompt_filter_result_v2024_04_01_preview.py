from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_prompt_results_v2024_04_01_preview import ContentFilterPromptResults


@define
class PromptFilterResult(BaseModel):
    """`promptFilterResult` of the inference API, as of 2024-04-01-preview."""

    content_filter_results: ContentFilterPromptResults | None
    prompt_index: int | None

    __shapes__ = {
        "content_filter_results": Ref("content_filter_prompt_results_v2024_04_01_preview.ContentFilterPromptResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_filter_results: ContentFilterPromptResults | Mapping[str, Any] = ...,
            prompt_index: int = ...,
        ) -> None: ...
