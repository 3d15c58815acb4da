from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .model_v1 import Model


@define
class ListModelsResponse(BaseModel):
    """`OpenAI.ListModelsResponse` of the inference API, as of v1."""

    data: list[Model]
    object: Literal["list"]

    __shapes__ = {
        "data": ListOf(Ref("model_v1.Model")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Model | Mapping[str, Any]],
            object: Literal["list"],
        ) -> None: ...
