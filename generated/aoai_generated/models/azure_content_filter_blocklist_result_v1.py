from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_content_filter_blocklist_result_details_item_v1 import AzureContentFilterBlocklistResultDetailsItem


@define
class AzureContentFilterBlocklistResult(BaseModel):
    """`AzureContentFilterBlocklistResult` of the inference API, as of v1."""

    filtered: bool
    details: list[AzureContentFilterBlocklistResultDetailsItem] | None

    __shapes__ = {
        "details": ListOf(
            Ref("azure_content_filter_blocklist_result_details_item_v1.AzureContentFilterBlocklistResultDetailsItem")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            details: Sequence[AzureContentFilterBlocklistResultDetailsItem | Mapping[str, Any]] = ...,
        ) -> None: ...
