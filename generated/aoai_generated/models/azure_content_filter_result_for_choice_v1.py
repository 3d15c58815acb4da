from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_blocklist_result_v1 import AzureContentFilterBlocklistResult
    from .azure_content_filter_completion_text_span_detection_result_v1 import (
        AzureContentFilterCompletionTextSpanDetectionResult,
    )
    from .azure_content_filter_custom_topic_result_v1 import AzureContentFilterCustomTopicResult
    from .azure_content_filter_detection_result_v1 import AzureContentFilterDetectionResult
    from .azure_content_filter_personally_identifiable_information_result_v1 import (
        AzureContentFilterPersonallyIdentifiableInformationResult,
    )
    from .azure_content_filter_result_for_choice_error_v1 import AzureContentFilterResultForChoiceError
    from .azure_content_filter_result_for_choice_protected_material_code_v1 import (
        AzureContentFilterResultForChoiceProtectedMaterialCode,
    )
    from .azure_content_filter_severity_result_v1 import AzureContentFilterSeverityResult


@define
class AzureContentFilterResultForChoice(BaseModel):
    """`AzureContentFilterResultForChoice` of the inference API, as of v1."""

    custom_blocklists: AzureContentFilterBlocklistResult | None
    custom_topics: AzureContentFilterCustomTopicResult | None
    error: AzureContentFilterResultForChoiceError | None
    hate: AzureContentFilterSeverityResult | None
    personally_identifiable_information: AzureContentFilterPersonallyIdentifiableInformationResult | None
    profanity: AzureContentFilterDetectionResult | None
    protected_material_code: AzureContentFilterResultForChoiceProtectedMaterialCode | None
    protected_material_text: AzureContentFilterDetectionResult | None
    self_harm: AzureContentFilterSeverityResult | None
    sexual: AzureContentFilterSeverityResult | None
    ungrounded_material: AzureContentFilterCompletionTextSpanDetectionResult | None
    violence: AzureContentFilterSeverityResult | None

    __shapes__ = {
        "custom_blocklists": Ref("azure_content_filter_blocklist_result_v1.AzureContentFilterBlocklistResult"),
        "custom_topics": Ref("azure_content_filter_custom_topic_result_v1.AzureContentFilterCustomTopicResult"),
        "error": Ref("azure_content_filter_result_for_choice_error_v1.AzureContentFilterResultForChoiceError"),
        "hate": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "personally_identifiable_information": Ref(
            "azure_content_filter_personally_identifiable_information_result_v1.AzureContentFilterPersonallyIdentifiableInformationResult"
        ),
        "profanity": Ref("azure_content_filter_detection_result_v1.AzureContentFilterDetectionResult"),
        "protected_material_code": Ref(
            "azure_content_filter_result_for_choice_protected_material_code_v1.AzureContentFilterResultForChoiceProtectedMaterialCode"
        ),
        "protected_material_text": Ref("azure_content_filter_detection_result_v1.AzureContentFilterDetectionResult"),
        "self_harm": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "sexual": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "ungrounded_material": Ref(
            "azure_content_filter_completion_text_span_detection_result_v1.AzureContentFilterCompletionTextSpanDetectionResult"
        ),
        "violence": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom_blocklists: AzureContentFilterBlocklistResult | Mapping[str, Any] = ...,
            custom_topics: AzureContentFilterCustomTopicResult | Mapping[str, Any] = ...,
            error: AzureContentFilterResultForChoiceError | Mapping[str, Any] = ...,
            hate: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            personally_identifiable_information: AzureContentFilterPersonallyIdentifiableInformationResult
            | Mapping[str, Any] = ...,
            profanity: AzureContentFilterDetectionResult | Mapping[str, Any] = ...,
            protected_material_code: AzureContentFilterResultForChoiceProtectedMaterialCode | Mapping[str, Any] = ...,
            protected_material_text: AzureContentFilterDetectionResult | Mapping[str, Any] = ...,
            self_harm: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            sexual: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            ungrounded_material: AzureContentFilterCompletionTextSpanDetectionResult | Mapping[str, Any] = ...,
            violence: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
        ) -> None: ...
