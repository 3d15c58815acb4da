from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_embedding_response_usage_v1 import CreateEmbeddingResponseUsage
    from .embedding_v1 import Embedding


@define
class CreateEmbeddingResponse(BaseModel):
    """`OpenAI.CreateEmbeddingResponse` of the inference API, as of v1."""

    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsage

    __shapes__ = {
        "data": ListOf(Ref("embedding_v1.Embedding")),
        "usage": Ref("create_embedding_response_usage_v1.CreateEmbeddingResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Embedding | Mapping[str, Any]],
            model: str,
            object: Literal["list"],
            usage: CreateEmbeddingResponseUsage | Mapping[str, Any],
        ) -> None: ...
