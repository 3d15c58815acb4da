from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_detailed_results import ContentFilterDetailedResults
    from .content_filter_detected_result import ContentFilterDetectedResult
    from .content_filter_detected_with_citation_result import ContentFilterDetectedWithCitationResult
    from .content_filter_severity_result import ContentFilterSeverityResult
    from .error_base import ErrorBase


@define
class ContentFilterChoiceResults(BaseModel):
    """`contentFilterChoiceResults` of the inference API, 2024-05-01-preview."""

    custom_blocklists: ContentFilterDetailedResults | None
    error: ErrorBase | None
    hate: ContentFilterSeverityResult | None
    profanity: ContentFilterDetectedResult | None
    self_harm: ContentFilterSeverityResult | None
    sexual: ContentFilterSeverityResult | None
    violence: ContentFilterSeverityResult | None
    protected_material_text: ContentFilterDetectedResult | None
    protected_material_code: ContentFilterDetectedWithCitationResult | None

    __shapes__ = {
        "custom_blocklists": Ref("ContentFilterDetailedResults"),
        "error": Ref("ErrorBase"),
        "hate": Ref("ContentFilterSeverityResult"),
        "profanity": Ref("ContentFilterDetectedResult"),
        "self_harm": Ref("ContentFilterSeverityResult"),
        "sexual": Ref("ContentFilterSeverityResult"),
        "violence": Ref("ContentFilterSeverityResult"),
        "protected_material_text": Ref("ContentFilterDetectedResult"),
        "protected_material_code": Ref("ContentFilterDetectedWithCitationResult"),
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
            protected_material_text: ContentFilterDetectedResult | Mapping[str, Any] = ...,
            protected_material_code: ContentFilterDetectedWithCitationResult | Mapping[str, Any] = ...,
        ) -> None: ...
