from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateVectorStoreFileRequest(BaseModel):
    """`createVectorStoreFileRequest` of the inference API, as of 2024-05-01-preview."""

    file_id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
        ) -> None: ...
