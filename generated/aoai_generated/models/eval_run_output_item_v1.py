from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_run_output_item_result_v1 import EvalRunOutputItemResult
    from .eval_run_output_item_sample_v1 import EvalRunOutputItemSample


@define
class EvalRunOutputItem(BaseModel):
    """`OpenAI.EvalRunOutputItem` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        object: the service's default is 'eval.run.output_item'.
    """

    created_at: int
    datasource_item: dict[str, Any]
    datasource_item_id: int
    eval_id: str
    id: str
    object: Literal["eval.run.output_item"]
    results: list[EvalRunOutputItemResult]
    run_id: str
    sample: EvalRunOutputItemSample
    status: str

    __shapes__ = {
        "results": ListOf(Ref("eval_run_output_item_result_v1.EvalRunOutputItemResult")),
        "sample": Ref("eval_run_output_item_sample_v1.EvalRunOutputItemSample"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            datasource_item: Mapping[str, Any],
            datasource_item_id: int,
            eval_id: str,
            id: str,
            object: Literal["eval.run.output_item"],
            results: Sequence[EvalRunOutputItemResult | Mapping[str, Any]],
            run_id: str,
            sample: EvalRunOutputItemSample | Mapping[str, Any],
            status: str,
        ) -> None: ...
