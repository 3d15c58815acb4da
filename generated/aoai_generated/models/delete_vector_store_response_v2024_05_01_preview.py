from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DeleteVectorStoreResponse(BaseModel):
    """`deleteVectorStoreResponse` of the inference API, as of 2024-05-01-preview."""

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
