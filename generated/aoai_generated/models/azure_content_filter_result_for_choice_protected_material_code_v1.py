from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_result_for_choice_protected_material_code_citation_v1 import (
        AzureContentFilterResultForChoiceProtectedMaterialCodeCitation,
    )


@define
class AzureContentFilterResultForChoiceProtectedMaterialCode(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    detected: bool
    filtered: bool
    citation: AzureContentFilterResultForChoiceProtectedMaterialCodeCitation | None

    __shapes__ = {
        "citation": Ref(
            "azure_content_filter_result_for_choice_protected_material_code_citation_v1.AzureContentFilterResultForChoiceProtectedMaterialCodeCitation"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detected: bool,
            filtered: bool,
            citation: AzureContentFilterResultForChoiceProtectedMaterialCodeCitation | Mapping[str, Any] = ...,
        ) -> None: ...
