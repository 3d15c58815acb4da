from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_detailed_results import ContentFilterDetailedResults
    from .content_filter_detected_result import ContentFilterDetectedResult
    from .content_filter_severity_result import ContentFilterSeverityResult
    from .error_base import ErrorBase


@define
class ContentFilterResultsBase(BaseModel):
    """`contentFilterResultsBase` of the inference API, 2024-10-01-preview."""

    custom_blocklists: ContentFilterDetailedResults | None
    error: ErrorBase | None
    hate: ContentFilterSeverityResult | None
    profanity: ContentFilterDetectedResult | None
    self_harm: ContentFilterSeverityResult | None
    sexual: ContentFilterSeverityResult | None
    violence: ContentFilterSeverityResult | None

    __shapes__ = {
        "custom_blocklists": Ref("ContentFilterDetailedResults"),
        "error": Ref("ErrorBase"),
        "hate": Ref("ContentFilterSeverityResult"),
        "profanity": Ref("ContentFilterDetectedResult"),
        "self_harm": Ref("ContentFilterSeverityResult"),
        "sexual": Ref("ContentFilterSeverityResult"),
        "violence": Ref("ContentFilterSeverityResult"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom_blocklists: ContentFilterDetailedResults | Mapping[str, Any] = ...,
            error: ErrorBase | Mapping[str, Any] = ...,
            hate: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            profanity: ContentFilterDetectedResult | Mapping[str, Any] = ...,
            self_harm: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            sexual: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            violence: ContentFilterSeverityResult | Mapping[str, Any] = ...,
        ) -> None: ...
