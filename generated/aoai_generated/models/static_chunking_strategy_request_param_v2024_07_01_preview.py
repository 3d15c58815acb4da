from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .static_chunking_strategy_v2024_07_01_preview import StaticChunkingStrategy


@define
class StaticChunkingStrategyRequestParam(BaseModel):
    """`staticChunkingStrategyRequestParam` of the inference API, as of 2024-07-01-preview."""

    static: StaticChunkingStrategy
    type: Literal["static"]

    __shapes__ = {
        "static": Ref("static_chunking_strategy_v2024_07_01_preview.StaticChunkingStrategy"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            static: StaticChunkingStrategy | Mapping[str, Any],
            type: Literal["static"],
        ) -> None: ...
