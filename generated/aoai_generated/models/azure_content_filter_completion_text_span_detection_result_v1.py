from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_content_filter_completion_text_span_v1 import AzureContentFilterCompletionTextSpan


@define
class AzureContentFilterCompletionTextSpanDetectionResult(BaseModel):
    """`AzureContentFilterCompletionTextSpanDetectionResult` of the inference API, as of v1."""

    details: list[AzureContentFilterCompletionTextSpan]
    detected: bool
    filtered: bool

    __shapes__ = {
        "details": ListOf(Ref("azure_content_filter_completion_text_span_v1.AzureContentFilterCompletionTextSpan")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: Sequence[AzureContentFilterCompletionTextSpan | Mapping[str, Any]],
            detected: bool,
            filtered: bool,
        ) -> None: ...
