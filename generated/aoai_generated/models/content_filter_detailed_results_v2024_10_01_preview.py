from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .content_filter_id_result_v2024_02_15_preview import ContentFilterIdResult


@define
class ContentFilterDetailedResults(BaseModel):
    """`contentFilterDetailedResults` of the inference API, as of 2024-10-01-preview."""

    filtered: bool
    details: list[ContentFilterIdResult]

    __shapes__ = {
        "details": ListOf(Ref("content_filter_id_result_v2024_02_15_preview.ContentFilterIdResult")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            details: Sequence[ContentFilterIdResult | Mapping[str, Any]],
        ) -> None: ...
