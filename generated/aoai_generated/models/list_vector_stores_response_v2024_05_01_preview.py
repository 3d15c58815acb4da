from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vector_store_object_v2024_05_01_preview import VectorStoreObject


@define
class ListVectorStoresResponse(BaseModel):
    """`listVectorStoresResponse` of the inference API, as of 2024-05-01-preview."""

    data: list[VectorStoreObject]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: str

    __shapes__ = {
        "data": ListOf(Ref("vector_store_object_v2024_05_01_preview.VectorStoreObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[VectorStoreObject | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: str,
        ) -> None: ...
