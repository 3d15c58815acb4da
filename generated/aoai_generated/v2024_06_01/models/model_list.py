from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .model import Model
    from .values import TypeDiscriminator


@define
class ModelList(BaseModel):
    """`ModelList` of the authoring API, 2024-06-01."""

    data: list[Model] | None
    object: TypeDiscriminator | None

    __shapes__ = {
        "data": ListOf(Ref("Model")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Model | Mapping[str, Any]] = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
