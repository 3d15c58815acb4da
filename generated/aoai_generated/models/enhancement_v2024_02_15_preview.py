from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .enhancement_grounding_v2024_02_15_preview import EnhancementGrounding


@define
class Enhancement(BaseModel):
    """`enhancement` of the inference API, as of 2024-02-15-preview."""

    grounding: EnhancementGrounding | None

    __shapes__ = {
        "grounding": Ref("enhancement_grounding_v2024_02_15_preview.EnhancementGrounding"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grounding: EnhancementGrounding | Mapping[str, Any] = ...,
        ) -> None: ...
