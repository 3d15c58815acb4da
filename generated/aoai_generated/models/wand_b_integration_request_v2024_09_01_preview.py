from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class WandBIntegrationRequest(BaseModel):
    """`WandBIntegrationRequest` of the authoring API, as of 2024-09-01-preview.

    Attributes:
        project: at least 1 characters.
    """

    project: str
    entity: str | None
    name: str | None
    tags: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project: str,
            entity: str = ...,
            name: str = ...,
            tags: Sequence[str] = ...,
        ) -> None: ...
