from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_content_filter_blocklist_result_details_item import AzureContentFilterBlocklistResultDetailsItem


@define
class AzureContentFilterBlocklistResult(BaseModel):
    """`AzureContentFilterBlocklistResult` of the inference API, v1."""

    filtered: bool
    details: list[AzureContentFilterBlocklistResultDetailsItem] | None

    __shapes__ = {
        "details": ListOf(Ref("AzureContentFilterBlocklistResultDetailsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            details: Sequence[AzureContentFilterBlocklistResultDetailsItem | Mapping[str, Any]] = ...,
        ) -> None: ...
