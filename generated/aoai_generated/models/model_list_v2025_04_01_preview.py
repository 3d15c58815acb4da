from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .model_v2025_04_01_preview import Model
    from .values_v2025_03_01_preview import TypeDiscriminator


@define
class ModelList(BaseModel):
    """`ModelList` of the authoring API, as of 2025-04-01-preview."""

    data: list[Model] | None
    object: TypeDiscriminator | None

    __shapes__ = {
        "data": ListOf(Ref("model_v2025_04_01_preview.Model")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Model | Mapping[str, Any]] = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
