from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_item_v2025_04_01_preview import EvalItem


@define
class EvalLabelModelGrader(BaseModel):
    """`EvalLabelModelGrader` of the authoring API, as of 2025-04-01-preview."""

    input: list[EvalItem]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: Literal["label_model"]

    __shapes__ = {
        "input": ListOf(Ref("eval_item_v2025_04_01_preview.EvalItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: Sequence[EvalItem | Mapping[str, Any]],
            labels: Sequence[str],
            model: str,
            name: str,
            passing_labels: Sequence[str],
            type: Literal["label_model"],
        ) -> None: ...
