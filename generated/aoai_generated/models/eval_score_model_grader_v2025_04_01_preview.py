from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_item_v2025_04_01_preview import EvalItem


@define
class EvalScoreModelGrader(BaseModel):
    """`EvalScoreModelGrader` of the authoring API, as of 2025-04-01-preview."""

    input: list[EvalItem]
    model: str
    name: str
    type: Literal["score_model"]
    pass_threshold: float | None
    range: list[float] | None
    sampling_params: dict[str, Any] | None

    __shapes__ = {
        "input": ListOf(Ref("eval_item_v2025_04_01_preview.EvalItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: Sequence[EvalItem | Mapping[str, Any]],
            model: str,
            name: str,
            type: Literal["score_model"],
            pass_threshold: float = ...,
            range: Sequence[float] = ...,
            sampling_params: Mapping[str, Any] = ...,
        ) -> None: ...
