from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_severity_result_v1 import AzureContentFilterSeverityResult


@define
class AzureContentFilterImageResponseResults(BaseModel):
    """`AzureContentFilterImageResponseResults` of the inference API, as of v1."""

    hate: AzureContentFilterSeverityResult | None
    self_harm: AzureContentFilterSeverityResult | None
    sexual: AzureContentFilterSeverityResult | None
    violence: AzureContentFilterSeverityResult | None

    __shapes__ = {
        "hate": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "self_harm": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "sexual": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
        "violence": Ref("azure_content_filter_severity_result_v1.AzureContentFilterSeverityResult"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hate: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            self_harm: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            sexual: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
            violence: AzureContentFilterSeverityResult | Mapping[str, Any] = ...,
        ) -> None: ...
