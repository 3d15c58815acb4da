from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_completions_run_data_source_v2025_04_01_preview import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source_v2025_04_01_preview import CreateEvalJsonlRunDataSource
    from .eval_api_error_v2025_04_01_preview import EvalApiError
    from .eval_run_per_model_usage_item_v2025_04_01_preview import EvalRunPerModelUsageItem
    from .eval_run_per_testing_criteria_results_item_v2025_04_01_preview import EvalRunPerTestingCriteriaResultsItem
    from .eval_run_result_counts_v2025_04_01_preview import EvalRunResultCounts
    from .values_v2025_04_01_preview import AuthoringMetadata


@define
class EvalRun(BaseModel):
    """`EvalRun` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        object: the service's default is 'eval.run'.
    """

    created_at: int
    data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource
    error: EvalApiError | None
    eval_id: str
    id: str
    metadata: AuthoringMetadata | None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[EvalRunPerModelUsageItem] | None
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResultsItem] | None
    report_url: str
    result_counts: EvalRunResultCounts
    status: str

    __shapes__ = {
        "data_source": OneOf(
            "type",
            {
                "jsonl": "create_eval_jsonl_run_data_source_v2025_04_01_preview.CreateEvalJsonlRunDataSource",
                "completions": "create_eval_completions_run_data_source_v2025_04_01_preview.CreateEvalCompletionsRunDataSource",
            },
        ),
        "error": Ref("eval_api_error_v2025_04_01_preview.EvalApiError"),
        "per_model_usage": ListOf(Ref("eval_run_per_model_usage_item_v2025_04_01_preview.EvalRunPerModelUsageItem")),
        "per_testing_criteria_results": ListOf(
            Ref("eval_run_per_testing_criteria_results_item_v2025_04_01_preview.EvalRunPerTestingCriteriaResultsItem")
        ),
        "result_counts": Ref("eval_run_result_counts_v2025_04_01_preview.EvalRunResultCounts"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            data_source: CreateEvalJsonlRunDataSource | Mapping[str, Any] | CreateEvalCompletionsRunDataSource,
            error: EvalApiError | Mapping[str, Any] | None,
            eval_id: str,
            id: str,
            metadata: Mapping[str, str] | None,
            model: str,
            name: str,
            object: Literal["eval.run"],
            per_model_usage: Sequence[EvalRunPerModelUsageItem | Mapping[str, Any]] | None,
            per_testing_criteria_results: Sequence[EvalRunPerTestingCriteriaResultsItem | Mapping[str, Any]] | None,
            report_url: str,
            result_counts: EvalRunResultCounts | Mapping[str, Any],
            status: str,
        ) -> None: ...
