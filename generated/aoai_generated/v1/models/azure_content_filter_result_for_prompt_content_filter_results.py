from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_blocklist_result import AzureContentFilterBlocklistResult
    from .azure_content_filter_custom_topic_result import AzureContentFilterCustomTopicResult
    from .azure_content_filter_detection_result import AzureContentFilterDetectionResult
    from .azure_content_filter_result_for_prompt_content_filter_results_error import (
        AzureContentFilterResultForPromptContentFilterResultsError,
    )
    from .azure_content_filter_severity_result import AzureContentFilterSeverityResult


@define
class AzureContentFilterResultForPromptContentFilterResults(BaseModel):
    """An object that the spec leaves nameless, v1."""

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
        "custom_blocklists": Ref("AzureContentFilterBlocklistResult"),
        "custom_topics": Ref("AzureContentFilterCustomTopicResult"),
        "error": Ref("AzureContentFilterResultForPromptContentFilterResultsError"),
        "hate": Ref("AzureContentFilterSeverityResult"),
        "indirect_attack": Ref("AzureContentFilterDetectionResult"),
        "jailbreak": Ref("AzureContentFilterDetectionResult"),
        "profanity": Ref("AzureContentFilterDetectionResult"),
        "self_harm": Ref("AzureContentFilterSeverityResult"),
        "sexual": Ref("AzureContentFilterSeverityResult"),
        "violence": Ref("AzureContentFilterSeverityResult"),
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
