from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class CreateFineTuningJobRequestIntegrationsWandb(BaseModel):
    """`OpenAI.CreateFineTuningJobRequestIntegrationsWandb` of the inference API, as of v1."""

    project: str
    entity: str | None
    name: str | None
    tags: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project: str,
            entity: str | None = ...,
            name: str | None = ...,
            tags: Sequence[str] = ...,
        ) -> None: ...
