from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CopiedAccountDetails(BaseModel):
    """`CopiedAccountDetails` of the inference API, as of v1."""

    destinationResourceId: str
    region: str
    status: Literal["Completed", "Failed", "InProgress"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            destinationResourceId: str,
            region: str,
            status: Literal["Completed", "Failed", "InProgress"],
        ) -> None: ...
