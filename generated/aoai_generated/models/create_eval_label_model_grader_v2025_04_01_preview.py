from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2025_04_01_preview import CreateEvalItem


@define
class CreateEvalLabelModelGrader(BaseModel):
    """`CreateEvalLabelModelGrader` of the authoring API, as of 2025-04-01-preview."""

    input: list[CreateEvalItem]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: Literal["label_model"]

    __shapes__ = {
        "input": ListOf(Ref("unions_v2025_04_01_preview.CreateEvalItem")),
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
