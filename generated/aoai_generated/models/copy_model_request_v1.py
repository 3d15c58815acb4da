from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CopyModelRequest(BaseModel):
    """`CopyModelRequest` of the inference API, as of v1."""

    destinationResourceId: str
    region: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            destinationResourceId: str,
            region: str,
        ) -> None: ...
