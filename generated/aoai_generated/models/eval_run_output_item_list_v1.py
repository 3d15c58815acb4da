from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_run_output_item_v1 import EvalRunOutputItem


@define
class EvalRunOutputItemList(BaseModel):
    """`OpenAI.EvalRunOutputItemList` of the inference API, as of v1.

    Attributes:
        object: the service's default is 'list'.
    """

    data: list[EvalRunOutputItem]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]

    __shapes__ = {
        "data": ListOf(Ref("eval_run_output_item_v1.EvalRunOutputItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[EvalRunOutputItem | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: Literal["list"],
        ) -> None: ...
