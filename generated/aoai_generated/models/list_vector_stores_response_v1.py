from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vector_store_object_v1 import VectorStoreObject


@define
class ListVectorStoresResponse(BaseModel):
    """`OpenAI.ListVectorStoresResponse` of the inference API, as of v1."""

    data: list[VectorStoreObject]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: str

    __shapes__ = {
        "data": ListOf(Ref("vector_store_object_v1.VectorStoreObject")),
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
