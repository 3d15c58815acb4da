from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_detailed_results_v2024_10_01_preview import ContentFilterDetailedResults
    from .content_filter_detected_result_v2024_02_01 import ContentFilterDetectedResult
    from .content_filter_severity_result_v2024_02_01 import ContentFilterSeverityResult


@define
class DalleFilterResults(BaseModel):
    """`dalleFilterResults` of the inference API, as of 2024-10-01-preview."""

    hate: ContentFilterSeverityResult | None
    self_harm: ContentFilterSeverityResult | None
    sexual: ContentFilterSeverityResult | None
    violence: ContentFilterSeverityResult | None
    custom_blocklists: ContentFilterDetailedResults | None
    jailbreak: ContentFilterDetectedResult | None
    profanity: ContentFilterDetectedResult | None

    __shapes__ = {
        "hate": Ref("content_filter_severity_result_v2024_02_01.ContentFilterSeverityResult"),
        "self_harm": Ref("content_filter_severity_result_v2024_02_01.ContentFilterSeverityResult"),
        "sexual": Ref("content_filter_severity_result_v2024_02_01.ContentFilterSeverityResult"),
        "violence": Ref("content_filter_severity_result_v2024_02_01.ContentFilterSeverityResult"),
        "custom_blocklists": Ref("content_filter_detailed_results_v2024_10_01_preview.ContentFilterDetailedResults"),
        "jailbreak": Ref("content_filter_detected_result_v2024_02_01.ContentFilterDetectedResult"),
        "profanity": Ref("content_filter_detected_result_v2024_02_01.ContentFilterDetectedResult"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hate: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            self_harm: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            sexual: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            violence: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            custom_blocklists: ContentFilterDetailedResults | Mapping[str, Any] = ...,
            jailbreak: ContentFilterDetectedResult | Mapping[str, Any] = ...,
            profanity: ContentFilterDetectedResult | Mapping[str, Any] = ...,
        ) -> None: ...
