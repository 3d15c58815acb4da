from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class PineconeIndex(BaseModel):
    """`PineconeIndex` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["Pinecone"]
    connectionId: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["Pinecone"],
            connectionId: str,
        ) -> None: ...
