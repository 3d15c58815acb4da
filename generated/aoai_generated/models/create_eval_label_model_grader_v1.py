from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_item_v1 import CreateEvalItem


@define
class CreateEvalLabelModelGrader(BaseModel):
    """`OpenAI.CreateEvalLabelModelGrader` of the inference API, as of v1."""

    input: list[CreateEvalItem]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: Literal["label_model"]

    __shapes__ = {
        "input": ListOf(Ref("create_eval_item_v1.CreateEvalItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: Sequence[CreateEvalItem | Mapping[str, Any]],
            labels: Sequence[str],
            model: str,
            name: str,
            passing_labels: Sequence[str],
            type: Literal["label_model"],
        ) -> None: ...
