from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .values_v2025_03_01_preview import VectorStoreFileAttributes
    from .vector_store_search_result_content_object_v2025_03_01_preview import VectorStoreSearchResultContentObject


@define
class VectorStoreSearchResultItem(BaseModel):
    """`VectorStoreSearchResultItem` of the inference API, as of 2025-03-01-preview.

    Attributes:
        score: 0 to 1.
    """

    attributes: VectorStoreFileAttributes | None
    content: list[VectorStoreSearchResultContentObject]
    file_id: str
    filename: str
    score: float

    __shapes__ = {
        "content": ListOf(
            Ref("vector_store_search_result_content_object_v2025_03_01_preview.VectorStoreSearchResultContentObject")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: Mapping[str, str | float | bool] | None,
            content: Sequence[VectorStoreSearchResultContentObject | Mapping[str, Any]],
            file_id: str,
            filename: str,
            score: float,
        ) -> None: ...
