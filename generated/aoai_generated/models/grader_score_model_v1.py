from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_grader_score_model_sampling_params_v1 import EvalGraderScoreModelSamplingParams
    from .eval_item_v1 import EvalItem


@define
class GraderScoreModel(BaseModel):
    """`OpenAI.GraderScoreModel` of the inference API, as of v1."""

    input: list[EvalItem]
    model: str
    name: str
    type: Literal["score_model"]
    range: list[float] | None
    sampling_params: EvalGraderScoreModelSamplingParams | None

    __shapes__ = {
        "input": ListOf(Ref("eval_item_v1.EvalItem")),
        "sampling_params": Ref("eval_grader_score_model_sampling_params_v1.EvalGraderScoreModelSamplingParams"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: Sequence[EvalItem | Mapping[str, Any]],
            model: str,
            name: str,
            type: Literal["score_model"],
            range: Sequence[float] = ...,
            sampling_params: EvalGraderScoreModelSamplingParams | Mapping[str, Any] = ...,
        ) -> None: ...
