from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FineTuningCheckpointPermission(BaseModel):
    """`OpenAI.FineTuningCheckpointPermission` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    id: str
    object: Literal["checkpoint.permission"]
    project_id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            object: Literal["checkpoint.permission"],
            project_id: str,
        ) -> None: ...
