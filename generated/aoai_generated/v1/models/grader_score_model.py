from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_item import EvalItem


@define
class GraderScoreModel(BaseModel):
    """`OpenAI.GraderScoreModel` of the inference API, v1."""

    type: Literal["score_model"]
    input: list[EvalItem]
    model: str
    name: str
    range: list[float] | None
    sampling_params: Any

    __shapes__ = {
        "input": ListOf(Ref("EvalItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["score_model"],
            input: Sequence[EvalItem | Mapping[str, Any]],
            model: str,
            name: str,
            range: Sequence[float] = ...,
            sampling_params: Any = ...,
        ) -> None: ...
