from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_detailed_results import ContentFilterDetailedResults
    from .content_filter_detected_result import ContentFilterDetectedResult
    from .content_filter_severity_result import ContentFilterSeverityResult


@define
class DalleFilterResults(BaseModel):
    """`dalleFilterResults` of the inference API, 2024-09-01-preview."""

    hate: ContentFilterSeverityResult | None
    self_harm: ContentFilterSeverityResult | None
    sexual: ContentFilterSeverityResult | None
    violence: ContentFilterSeverityResult | None
    custom_blocklists: ContentFilterDetailedResults | None
    jailbreak: ContentFilterDetectedResult | None
    profanity: ContentFilterDetectedResult | None

    __shapes__ = {
        "hate": Ref("ContentFilterSeverityResult"),
        "self_harm": Ref("ContentFilterSeverityResult"),
        "sexual": Ref("ContentFilterSeverityResult"),
        "violence": Ref("ContentFilterSeverityResult"),
        "custom_blocklists": Ref("ContentFilterDetailedResults"),
        "jailbreak": Ref("ContentFilterDetectedResult"),
        "profanity": Ref("ContentFilterDetectedResult"),
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
