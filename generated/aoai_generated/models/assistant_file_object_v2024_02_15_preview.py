from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AssistantFileObject(BaseModel):
    """`assistantFileObject` of the inference API, as of 2024-02-15-preview."""

    assistant_id: str
    created_at: int
    id: str
    object: Literal["assistant.file"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str,
            created_at: int,
            id: str,
            object: Literal["assistant.file"],
        ) -> None: ...
