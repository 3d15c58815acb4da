from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_prompt_results import ContentFilterPromptResults
    from .values import InnerErrorCode


@define
class InnerError(BaseModel):
    """`innerError` of the inference API, 2024-10-21."""

    code: InnerErrorCode | None
    content_filter_results: ContentFilterPromptResults | None
    content_filter_result: ContentFilterPromptResults | None

    __shapes__ = {
        "content_filter_results": Ref("ContentFilterPromptResults"),
        "content_filter_result": Ref("ContentFilterPromptResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: InnerErrorCode = ...,
            content_filter_results: ContentFilterPromptResults | Mapping[str, Any] = ...,
            content_filter_result: ContentFilterPromptResults | Mapping[str, Any] = ...,
        ) -> None: ...
