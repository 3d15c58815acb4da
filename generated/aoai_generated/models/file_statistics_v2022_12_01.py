from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FileStatistics(BaseModel):
    """`FileStatistics` of the authoring API, as of 2022-12-01."""

    examples: int | None
    tokens: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            examples: int = ...,
            tokens: int = ...,
        ) -> None: ...
