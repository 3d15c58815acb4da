from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_prompt_results_v2024_02_01 import ContentFilterPromptResults
    from .values_v2024_02_01 import InnerErrorCode


@define
class InnerError(BaseModel):
    """`innerError` of the inference API, as of 2024-02-01."""

    code: InnerErrorCode | None
    content_filter_results: ContentFilterPromptResults | None
    content_filter_result: ContentFilterPromptResults | None

    __shapes__ = {
        "content_filter_results": Ref("content_filter_prompt_results_v2024_02_01.ContentFilterPromptResults"),
        "content_filter_result": Ref("content_filter_prompt_results_v2024_02_01.ContentFilterPromptResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: InnerErrorCode = ...,
            content_filter_results: ContentFilterPromptResults | Mapping[str, Any] = ...,
            content_filter_result: ContentFilterPromptResults | Mapping[str, Any] = ...,
        ) -> None: ...
