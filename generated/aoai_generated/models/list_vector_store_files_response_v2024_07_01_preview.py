from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vector_store_file_object_v2024_07_01_preview import VectorStoreFileObject


@define
class ListVectorStoreFilesResponse(BaseModel):
    """`listVectorStoreFilesResponse` of the inference API, as of 2024-07-01-preview."""

    data: list[VectorStoreFileObject]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: str

    __shapes__ = {
        "data": ListOf(Ref("vector_store_file_object_v2024_07_01_preview.VectorStoreFileObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[VectorStoreFileObject | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: str,
        ) -> None: ...
