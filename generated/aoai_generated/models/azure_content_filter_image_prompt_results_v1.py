from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_blocklist_result_v1 import AzureContentFilterBlocklistResult
    from .azure_content_filter_custom_topic_result_v1 import AzureContentFilterCustomTopicResult
    from .azure_content_filter_detection_result_v1 import AzureContentFilterDetectionResult
    from .azure_content_filter_severity_result_v1 import AzureContentFilterSeverityResult


@define
class AzureContentFilterImagePromptResults(BaseModel):
    """`AzureContentFilterImagePromptResults` of the inference API, as of v1."""

    jailbreak: AzureContentFilterDetectionResult
    hate: AzureContentFilterSeverityResult | None
    self_harm: AzureContentFilterSeverityResult | None
    sexual: AzureContentFilterSeverityResult | None
    violence: AzureContentFilterSeverityResult | None
    custom_blocklists: AzureContentFilterBlocklistResult | None
    custom_topics: AzureContentFilterCustomTopicResult | None
    profanity: AzureContentFilterDetectionResult | None

    __shapes__ = {
        "jailbreak": Ref("azure_content_filter_detection_result_v1.AzureContentFilterDetectionResult"),
        "hate": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "self_harm": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "sexual": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "violence": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "custom_blocklists": Ref("azure_content_filter_blocklist_result_v1.AzureContentFilterBlocklistResult"),
        "custom_topics": Ref("azure_content_filter_custom_topic_result_v1.AzureContentFilterCustomTopicResult"),
        "profanity": Ref("azure_content_filter_detection_result_v1.AzureContentFilterDetectionResult"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            jailbreak: AzureContentFilterDetectionResult | Mapping[str, Any],
            hate: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            self_harm: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            sexual: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            violence: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            custom_blocklists: AzureContentFilterBlocklistResult | Mapping[str, Any] = ...,
            custom_topics: AzureContentFilterCustomTopicResult | Mapping[str, Any] = ...,
            profanity: AzureContentFilterDetectionResult | Mapping[str, Any] = ...,
        ) -> None: ...
