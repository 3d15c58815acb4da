from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class MessageFileObject(BaseModel):
    """`messageFileObject` of the inference API, as of 2024-02-15-preview."""

    created_at: int
    id: str
    message_id: str
    object: Literal["thread.message.file"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            message_id: str,
            object: Literal["thread.message.file"],
        ) -> None: ...
