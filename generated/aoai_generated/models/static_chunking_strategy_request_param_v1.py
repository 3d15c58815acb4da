from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .static_chunking_strategy_v2024_07_01_preview import StaticChunkingStrategy


@define
class StaticChunkingStrategyRequestParam(BaseModel):
    """`OpenAI.StaticChunkingStrategyRequestParam` of the inference API, as of v1."""

    type: Literal["static"]
    static: StaticChunkingStrategy

    __shapes__ = {
        "static": Ref("static_chunking_strategy_v2024_07_01_preview.StaticChunkingStrategy"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["static"],
            static: StaticChunkingStrategy | Mapping[str, Any],
        ) -> None: ...
