from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_blocklist_result_v1 import AzureContentFilterBlocklistResult
    from .azure_content_filter_custom_topic_result_v1 import AzureContentFilterCustomTopicResult
    from .azure_content_filter_detection_result_v1 import AzureContentFilterDetectionResult
    from .azure_content_filter_result_for_prompt_content_filter_results_error_v1 import (
        AzureContentFilterResultForPromptContentFilterResultsError,
    )
    from .azure_content_filter_severity_result_v1 import AzureContentFilterSeverityResult


@define
class AzureContentFilterResultForPromptContentFilterResults(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    custom_blocklists: AzureContentFilterBlocklistResult | None
    custom_topics: AzureContentFilterCustomTopicResult | None
    error: AzureContentFilterResultForPromptContentFilterResultsError | None
    hate: AzureContentFilterSeverityResult | None
    indirect_attack: AzureContentFilterDetectionResult | None
    jailbreak: AzureContentFilterDetectionResult | None
    profanity: AzureContentFilterDetectionResult | None
    self_harm: AzureContentFilterSeverityResult | None
    sexual: AzureContentFilterSeverityResult | None
    violence: AzureContentFilterSeverityResult | None

    __shapes__ = {
        "custom_blocklists": Ref("azure_content_filter_blocklist_result_v1.AzureContentFilterBlocklistResult"),
        "custom_topics": Ref("azure_content_filter_custom_topic_result_v1.AzureContentFilterCustomTopicResult"),
        "error": Ref(
            "azure_content_filter_result_for_prompt_content_filter_results_error_v1.AzureContentFilterResultForPromptContentFilterResultsError"
        ),
        "hate": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "indirect_attack": Ref("azure_content_filter_detection_result_v1.AzureContentFilterDetectionResult"),
        "jailbreak": Ref("azure_content_filter_detection_result_v1.AzureContentFilterDetectionResult"),
        "profanity": Ref("azure_content_filter_detection_result_v1.AzureContentFilterDetectionResult"),
        "self_harm": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "sexual": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "violence": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom_blocklists: AzureContentFilterBlocklistResult | Mapping[str, Any] = ...,
            custom_topics: AzureContentFilterCustomTopicResult | Mapping[str, Any] = ...,
            error: AzureContentFilterResultForPromptContentFilterResultsError | Mapping[str, Any] = ...,
            hate: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            indirect_attack: AzureContentFilterDetectionResult | Mapping[str, Any] = ...,
            jailbreak: AzureContentFilterDetectionResult | Mapping[str, Any] = ...,
            profanity: AzureContentFilterDetectionResult | Mapping[str, Any] = ...,
            self_harm: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            sexual: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            violence: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
        ) -> None: ...
