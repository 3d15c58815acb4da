from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DeleteVectorStoreResponse(BaseModel):
    """`OpenAI.DeleteVectorStoreResponse` of the inference API, v1."""

    deleted: bool
    id: str
    object: Literal["vector_store.deleted"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: Literal["vector_store.deleted"],
        ) -> None: ...
