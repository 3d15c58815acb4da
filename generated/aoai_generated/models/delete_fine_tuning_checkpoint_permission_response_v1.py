from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DeleteFineTuningCheckpointPermissionResponse(BaseModel):
    """`OpenAI.DeleteFineTuningCheckpointPermissionResponse` of the inference API, as of v1."""

    deleted: bool
    id: str
    object: Literal["checkpoint.permission"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: Literal["checkpoint.permission"],
        ) -> None: ...
