from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_detected_with_citation_result_citation_v2024_02_01 import (
        ContentFilterDetectedWithCitationResultCitation,
    )


@define
class ContentFilterDetectedWithCitationResult(BaseModel):
    """`contentFilterDetectedWithCitationResult` of the inference API, as of 2024-02-01."""

    filtered: bool
    detected: bool
    citation: ContentFilterDetectedWithCitationResultCitation | None

    __shapes__ = {
        "citation": Ref(
            "content_filter_detected_with_citation_result_citation_v2024_02_01.ContentFilterDetectedWithCitationResultCitation"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            detected: bool,
            citation: ContentFilterDetectedWithCitationResultCitation | Mapping[str, Any] = ...,
        ) -> None: ...
