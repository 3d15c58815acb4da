from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DeleteMessageResponse(BaseModel):
    """`deleteMessageResponse` of the inference API, as of 2024-02-15-preview."""

    deleted: bool
    id: str
    object: Literal["thread.message.deleted"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: Literal["thread.message.deleted"],
        ) -> None: ...
