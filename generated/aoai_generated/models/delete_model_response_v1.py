from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DeleteModelResponse(BaseModel):
    """`OpenAI.DeleteModelResponse` of the inference API, as of v1."""

    deleted: bool
    id: str
    object: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: str,
        ) -> None: ...
