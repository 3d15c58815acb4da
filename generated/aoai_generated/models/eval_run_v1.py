from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_completions_run_data_source_v1 import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source_v1 import CreateEvalJsonlRunDataSource
    from .create_eval_responses_run_data_source_v1 import CreateEvalResponsesRunDataSource
    from .eval_api_error_v2025_04_01_preview import EvalApiError
    from .eval_run_per_model_usage_v1 import EvalRunPerModelUsage
    from .eval_run_per_testing_criteria_results_v1 import EvalRunPerTestingCriteriaResults
    from .eval_run_result_counts_v2025_04_01_preview import EvalRunResultCounts
    from .values_v2025_03_01_preview import Metadata


@define
class EvalRun(BaseModel):
    """`OpenAI.EvalRun` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        object: the service's default is 'eval.run'.
    """

    created_at: int
    data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
    error: EvalApiError | None
    eval_id: str
    id: str
    metadata: Metadata | None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[EvalRunPerModelUsage] | None
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResults] | None
    report_url: str
    result_counts: EvalRunResultCounts
    status: str

    __shapes__ = {
        "data_source": OneOf(
            "type",
            {
                "jsonl": "create_eval_jsonl_run_data_source_v1.CreateEvalJsonlRunDataSource",
                "completions": "create_eval_completions_run_data_source_v1.CreateEvalCompletionsRunDataSource",
                "responses": "create_eval_responses_run_data_source_v1.CreateEvalResponsesRunDataSource",
            },
        ),
        "error": Ref("eval_api_error_v2025_04_01_preview.EvalApiError"),
        "per_model_usage": ListOf(Ref("eval_run_per_model_usage_v1.EvalRunPerModelUsage")),
        "per_testing_criteria_results": ListOf(
            Ref("eval_run_per_testing_criteria_results_v1.EvalRunPerTestingCriteriaResults")
        ),
        "result_counts": Ref("eval_run_result_counts_v2025_04_01_preview.EvalRunResultCounts"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            data_source: CreateEvalJsonlRunDataSource
            | Mapping[str, Any]
            | CreateEvalCompletionsRunDataSource
            | CreateEvalResponsesRunDataSource,
            error: EvalApiError | Mapping[str, Any] | None,
            eval_id: str,
            id: str,
            metadata: Mapping[str, str] | None,
            model: str,
            name: str,
            object: Literal["eval.run"],
            per_model_usage: Sequence[EvalRunPerModelUsage | Mapping[str, Any]] | None,
            per_testing_criteria_results: Sequence[EvalRunPerTestingCriteriaResults | Mapping[str, Any]] | None,
            report_url: str,
            result_counts: EvalRunResultCounts | Mapping[str, Any],
            status: str,
        ) -> None: ...
