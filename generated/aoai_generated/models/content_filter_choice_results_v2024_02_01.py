from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_detected_result_v2024_02_01 import ContentFilterDetectedResult
    from .content_filter_detected_with_citation_result_v2024_02_01 import ContentFilterDetectedWithCitationResult
    from .content_filter_severity_result_v2024_02_01 import ContentFilterSeverityResult
    from .error_base_v2024_02_01 import ErrorBase


@define
class ContentFilterChoiceResults(BaseModel):
    """`contentFilterChoiceResults` of the inference API, as of 2024-02-01."""

    error: ErrorBase | None
    hate: ContentFilterSeverityResult | None
    profanity: ContentFilterDetectedResult | None
    self_harm: ContentFilterSeverityResult | None
    sexual: ContentFilterSeverityResult | None
    violence: ContentFilterSeverityResult | None
    protected_material_text: ContentFilterDetectedResult | None
    protected_material_code: ContentFilterDetectedWithCitationResult | None

    __shapes__ = {
        "error": Ref("error_base_v2024_02_01.ErrorBase"),
        "hate": Ref("content_filter_severity_result_v2024_02_01.ContentFilterSeverityResult"),
        "profanity": Ref("content_filter_detected_result_v2024_02_01.ContentFilterDetectedResult"),
        "self_harm": Ref("content_filter_severity_result_v2024_02_01.ContentFilterSeverityResult"),
        "sexual": Ref("content_filter_severity_result_v2024_02_01.ContentFilterSeverityResult"),
        "violence": Ref("content_filter_severity_result_v2024_02_01.ContentFilterSeverityResult"),
        "protected_material_text": Ref("content_filter_detected_result_v2024_02_01.ContentFilterDetectedResult"),
        "protected_material_code": Ref(
            "content_filter_detected_with_citation_result_v2024_02_01.ContentFilterDetectedWithCitationResult"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: ErrorBase | Mapping[str, Any] = ...,
            hate: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            profanity: ContentFilterDetectedResult | Mapping[str, Any] = ...,
            self_harm: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            sexual: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            violence: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            protected_material_text: ContentFilterDetectedResult | Mapping[str, Any] = ...,
            protected_material_code: ContentFilterDetectedWithCitationResult | Mapping[str, Any] = ...,
        ) -> None: ...
