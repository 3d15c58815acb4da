from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_api_error_v2025_04_01_preview import EvalApiError
    from .eval_run_output_item_sample_input_v1 import EvalRunOutputItemSampleInput
    from .eval_run_output_item_sample_output_v1 import EvalRunOutputItemSampleOutput
    from .eval_run_output_item_sample_usage_v2025_04_01_preview import EvalRunOutputItemSampleUsage


@define
class EvalRunOutputItemSample(BaseModel):
    """`OpenAI.EvalRunOutputItemSample` of the inference API, as of v1."""

    error: EvalApiError | None
    finish_reason: str
    input: list[EvalRunOutputItemSampleInput]
    max_completion_tokens: int
    model: str
    output: list[EvalRunOutputItemSampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: EvalRunOutputItemSampleUsage

    __shapes__ = {
        "error": Ref("eval_api_error_v2025_04_01_preview.EvalApiError"),
        "input": ListOf(Ref("eval_run_output_item_sample_input_v1.EvalRunOutputItemSampleInput")),
        "output": ListOf(Ref("eval_run_output_item_sample_output_v1.EvalRunOutputItemSampleOutput")),
        "usage": Ref("eval_run_output_item_sample_usage_v2025_04_01_preview.EvalRunOutputItemSampleUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: EvalApiError | Mapping[str, Any] | None,
            finish_reason: str,
            input: Sequence[EvalRunOutputItemSampleInput | Mapping[str, Any]],
            max_completion_tokens: int,
            model: str,
            output: Sequence[EvalRunOutputItemSampleOutput | Mapping[str, Any]],
            seed: int,
            temperature: float,
            top_p: float,
            usage: EvalRunOutputItemSampleUsage | Mapping[str, Any],
        ) -> None: ...
