from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_run_output_item_sample_v2025_04_01_preview import EvalRunOutputItemSample


@define
class EvalRunOutputItem(BaseModel):
    """`EvalRunOutputItem` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        object: the service's default is 'eval.run.output_item'.
    """

    created_at: int
    datasource_item: dict[str, Any]
    datasource_item_id: int
    eval_id: str
    id: str
    object: Literal["eval.run.output_item"]
    results: list[dict[str, Any]]
    run_id: str
    sample: EvalRunOutputItemSample
    status: str

    __shapes__ = {
        "sample": Ref("eval_run_output_item_sample_v2025_04_01_preview.EvalRunOutputItemSample"),
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
            results: Sequence[Mapping[str, Any]],
            run_id: str,
            sample: EvalRunOutputItemSample | Mapping[str, Any],
            status: str,
        ) -> None: ...
