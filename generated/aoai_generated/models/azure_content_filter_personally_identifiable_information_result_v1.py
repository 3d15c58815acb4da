from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_pii_sub_category_result_v1 import AzurePiiSubCategoryResult


@define
class AzureContentFilterPersonallyIdentifiableInformationResult(BaseModel):
    """`AzureContentFilterPersonallyIdentifiableInformationResult` of the inference API, as of v1."""

    detected: bool
    filtered: bool
    redacted_text: str | None
    sub_categories: list[AzurePiiSubCategoryResult] | None

    __shapes__ = {
        "sub_categories": ListOf(Ref("azure_pii_sub_category_result_v1.AzurePiiSubCategoryResult")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detected: bool,
            filtered: bool,
            redacted_text: str = ...,
            sub_categories: Sequence[AzurePiiSubCategoryResult | Mapping[str, Any]] = ...,
        ) -> None: ...
