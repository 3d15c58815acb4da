from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vector_store_file_content_response_data_item_v1 import VectorStoreFileContentResponseDataItem


@define
class VectorStoreFileContentResponse(BaseModel):
    """`OpenAI.VectorStoreFileContentResponse` of the inference API, as of v1."""

    object: Literal["vector_store.file_content.page"]
    data: list[VectorStoreFileContentResponseDataItem]
    has_more: bool
    next_page: str | None

    __shapes__ = {
        "data": ListOf(Ref("vector_store_file_content_response_data_item_v1.VectorStoreFileContentResponseDataItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["vector_store.file_content.page"],
            data: Sequence[VectorStoreFileContentResponseDataItem | Mapping[str, Any]],
            has_more: bool,
            next_page: str | None,
        ) -> None: ...
