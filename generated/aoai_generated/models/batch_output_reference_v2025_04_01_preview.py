from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class BatchOutputReference(BaseModel):
    """`BatchOutputReference` of the authoring API, as of 2025-04-01-preview."""

    delimiter: str | None
    url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delimiter: str = ...,
            url: str = ...,
        ) -> None: ...
