from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_severity_result import ContentFilterSeverityResult


@define
class DalleContentFilterResults(BaseModel):
    """`dalleContentFilterResults` of the inference API, 2024-10-21."""

    hate: ContentFilterSeverityResult | None
    self_harm: ContentFilterSeverityResult | None
    sexual: ContentFilterSeverityResult | None
    violence: ContentFilterSeverityResult | None

    __shapes__ = {
        "hate": Ref("ContentFilterSeverityResult"),
        "self_harm": Ref("ContentFilterSeverityResult"),
        "sexual": Ref("ContentFilterSeverityResult"),
        "violence": Ref("ContentFilterSeverityResult"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hate: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            self_harm: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            sexual: ContentFilterSeverityResult | Mapping[str, Any] = ...,
            violence: ContentFilterSeverityResult | Mapping[str, Any] = ...,
        ) -> None: ...
