from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .embeddings_create_response_data_item_v2024_03_01_preview import EmbeddingsCreateResponseDataItem
    from .embeddings_create_response_usage_v2022_12_01 import EmbeddingsCreateResponseUsage


@define
class EmbeddingsCreateResponse(BaseModel):
    """An object that the spec leaves nameless, as of 2024-03-01-preview."""

    data: list[EmbeddingsCreateResponseDataItem]
    model: str
    object: str
    usage: EmbeddingsCreateResponseUsage

    __shapes__ = {
        "data": ListOf(
            Ref("embeddings_create_response_data_item_v2024_03_01_preview.EmbeddingsCreateResponseDataItem")
        ),
        "usage": Ref("embeddings_create_response_usage_v2022_12_01.EmbeddingsCreateResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[EmbeddingsCreateResponseDataItem | Mapping[str, Any]],
            model: str,
            object: str,
            usage: EmbeddingsCreateResponseUsage | Mapping[str, Any],
        ) -> None: ...
