from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class IngestionError(BaseModel):
    """`IngestionError` of the authoring API, as of 2024-05-01-preview."""

    innerErrors: list[str] | None
    message: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            innerErrors: Sequence[str] = ...,
            message: str = ...,
        ) -> None: ...
