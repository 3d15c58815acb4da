from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_pii_sub_category_v1 import AzurePiiSubCategory


@define
class AzureContentFilterHarmExtensions(BaseModel):
    """`AzureContentFilterHarmExtensions` of the inference API, as of v1."""

    pii_sub_categories: list[AzurePiiSubCategory] | None

    __shapes__ = {
        "pii_sub_categories": ListOf(Ref("azure_pii_sub_category_v1.AzurePiiSubCategory")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pii_sub_categories: Sequence[AzurePiiSubCategory | Mapping[str, Any]] = ...,
        ) -> None: ...
