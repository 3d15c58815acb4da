from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_api_error_v2025_04_01_preview import EvalApiError
    from .eval_run_output_item_sample_input_item_v2025_04_01_preview import EvalRunOutputItemSampleInputItem
    from .eval_run_output_item_sample_output_item_v2025_04_01_preview import EvalRunOutputItemSampleOutputItem
    from .eval_run_output_item_sample_usage_v2025_04_01_preview import EvalRunOutputItemSampleUsage


@define
class EvalRunOutputItemSample(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    error: EvalApiError | None
    finish_reason: str
    input: list[EvalRunOutputItemSampleInputItem]
    max_completion_tokens: int
    model: str
    output: list[EvalRunOutputItemSampleOutputItem]
    seed: int
    temperature: float
    top_p: float
    usage: EvalRunOutputItemSampleUsage

    __shapes__ = {
        "error": Ref("eval_api_error_v2025_04_01_preview.EvalApiError"),
        "input": ListOf(
            Ref("eval_run_output_item_sample_input_item_v2025_04_01_preview.EvalRunOutputItemSampleInputItem")
        ),
        "output": ListOf(
            Ref("eval_run_output_item_sample_output_item_v2025_04_01_preview.EvalRunOutputItemSampleOutputItem")
        ),
        "usage": Ref("eval_run_output_item_sample_usage_v2025_04_01_preview.EvalRunOutputItemSampleUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: EvalApiError | Mapping[str, Any] | None,
            finish_reason: str,
            input: Sequence[EvalRunOutputItemSampleInputItem | Mapping[str, Any]],
            max_completion_tokens: int,
            model: str,
            output: Sequence[EvalRunOutputItemSampleOutputItem | Mapping[str, Any]],
            seed: int,
            temperature: float,
            top_p: float,
            usage: EvalRunOutputItemSampleUsage | Mapping[str, Any],
        ) -> None: ...
