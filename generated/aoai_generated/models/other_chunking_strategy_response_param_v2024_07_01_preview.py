from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OtherChunkingStrategyResponseParam(BaseModel):
    """`otherChunkingStrategyResponseParam` of the inference API, as of 2024-07-01-preview."""

    type: Literal["other"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["other"],
        ) -> None: ...
