from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_results_for_responses_api_protected_material_code_citation_v1 import (
        AzureContentFilterResultsForResponsesAPIProtectedMaterialCodeCitation,
    )


@define
class AzureContentFilterResultsForResponsesAPIProtectedMaterialCode(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    detected: bool
    filtered: bool
    citation: AzureContentFilterResultsForResponsesAPIProtectedMaterialCodeCitation | None

    __shapes__ = {
        "citation": Ref(
            "azure_content_filter_results_for_responses_api_protected_material_code_citation_v1.AzureContentFilterResultsForResponsesAPIProtectedMaterialCodeCitation"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detected: bool,
            filtered: bool,
            citation: AzureContentFilterResultsForResponsesAPIProtectedMaterialCodeCitation | Mapping[str, Any] = ...,
        ) -> None: ...
