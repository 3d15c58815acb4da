from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_result_offsets_v1 import AzureContentFilterResultOffsets
    from .azure_content_filter_results_for_responses_api_v1 import AzureContentFilterResultsForResponsesAPI


@define
class AzureContentFilterForResponsesAPI(BaseModel):
    """`AzureContentFilterForResponsesAPI` of the inference API, as of v1."""

    blocked: bool
    content_filter_offsets: AzureContentFilterResultOffsets
    content_filter_results: AzureContentFilterResultsForResponsesAPI
    source_type: str

    __shapes__ = {
        "content_filter_offsets": Ref("azure_content_filter_result_offsets_v1.AzureContentFilterResultOffsets"),
        "content_filter_results": Ref(
            "azure_content_filter_results_for_responses_api_v1.AzureContentFilterResultsForResponsesAPI"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            blocked: bool,
            content_filter_offsets: AzureContentFilterResultOffsets | Mapping[str, Any],
            content_filter_results: AzureContentFilterResultsForResponsesAPI | Mapping[str, Any],
            source_type: str,
        ) -> None: ...
