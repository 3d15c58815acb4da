from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class CreateFineTuningCheckpointPermissionRequest(BaseModel):
    """`OpenAI.CreateFineTuningCheckpointPermissionRequest` of the inference API, as of v1."""

    project_ids: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project_ids: Sequence[str],
        ) -> None: ...
