from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AudioResponse(BaseModel):
    """`audioResponse` of the inference API, as of 2024-02-01."""

    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
        ) -> None: ...
