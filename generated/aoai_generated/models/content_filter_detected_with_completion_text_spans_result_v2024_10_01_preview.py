from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .content_filter_completion_text_span_v2024_10_01_preview import ContentFilterCompletionTextSpan


@define
class ContentFilterDetectedWithCompletionTextSpansResult(BaseModel):
    """`contentFilterDetectedWithCompletionTextSpansResult` of the inference API, as of 2024-10-01-preview."""

    filtered: bool
    detected: bool
    details: list[ContentFilterCompletionTextSpan]

    __shapes__ = {
        "details": ListOf(
            Ref("content_filter_completion_text_span_v2024_10_01_preview.ContentFilterCompletionTextSpan")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            detected: bool,
            details: Sequence[ContentFilterCompletionTextSpan | Mapping[str, Any]],
        ) -> None: ...
