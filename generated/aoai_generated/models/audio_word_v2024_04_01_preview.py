from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AudioWord(BaseModel):
    """`audioWord` of the inference API, as of 2024-04-01-preview."""

    end: float | None
    start: float | None
    word: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end: float = ...,
            start: float = ...,
            word: str = ...,
        ) -> None: ...
