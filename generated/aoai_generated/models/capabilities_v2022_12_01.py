from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .values_v2022_12_01 import ScaleType


@define
class Capabilities(BaseModel):
    """`Capabilities` of the authoring API, as of 2022-12-01."""

    completion: bool
    embeddings: bool
    fine_tune: bool
    inference: bool
    scale_types: list[ScaleType]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion: bool,
            embeddings: bool,
            fine_tune: bool,
            inference: bool,
            scale_types: Sequence[ScaleType],
        ) -> None: ...
