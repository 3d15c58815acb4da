from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_custom_data_source_config_v1 import CreateEvalCustomDataSourceConfig
    from .create_eval_label_model_grader_v1 import CreateEvalLabelModelGrader
    from .create_eval_logs_data_source_config_v2025_04_01_preview import CreateEvalLogsDataSourceConfig
    from .create_eval_stored_completions_data_source_config_v1 import CreateEvalStoredCompletionsDataSourceConfig
    from .eval_grader_endpoint_v1 import EvalGraderEndpoint
    from .eval_grader_python_v1 import EvalGraderPython
    from .eval_grader_score_model_v1 import EvalGraderScoreModel
    from .eval_grader_string_check_v1 import EvalGraderStringCheck
    from .eval_grader_text_similarity_v1 import EvalGraderTextSimilarity
    from .values_v2025_03_01_preview import Metadata


@define
class EvalsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    data_source_config: (
        CreateEvalCustomDataSourceConfig | CreateEvalLogsDataSourceConfig | CreateEvalStoredCompletionsDataSourceConfig
    )
    testing_criteria: list[
        CreateEvalLabelModelGrader
        | EvalGraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
        | EvalGraderEndpoint
    ]
    metadata: Metadata | None
    name: str | None

    __shapes__ = {
        "data_source_config": OneOf(
            "type",
            {
                "custom": "create_eval_custom_data_source_config_v1.CreateEvalCustomDataSourceConfig",
                "logs": "create_eval_logs_data_source_config_v2025_04_01_preview.CreateEvalLogsDataSourceConfig",
                "stored_completions": "create_eval_stored_completions_data_source_config_v1.CreateEvalStoredCompletionsDataSourceConfig",
            },
        ),
        "testing_criteria": ListOf(
            OneOf(
                "type",
                {
                    "label_model": "create_eval_label_model_grader_v1.CreateEvalLabelModelGrader",
                    "string_check": "eval_grader_string_check_v1.EvalGraderStringCheck",
                    "text_similarity": "eval_grader_text_similarity_v1.EvalGraderTextSimilarity",
                    "python": "eval_grader_python_v1.EvalGraderPython",
                    "score_model": "eval_grader_score_model_v1.EvalGraderScoreModel",
                    "endpoint": "eval_grader_endpoint_v1.EvalGraderEndpoint",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_source_config: CreateEvalCustomDataSourceConfig
            | Mapping[str, Any]
            | CreateEvalLogsDataSourceConfig
            | CreateEvalStoredCompletionsDataSourceConfig,
            testing_criteria: Sequence[
                CreateEvalLabelModelGrader
                | Mapping[str, Any]
                | EvalGraderStringCheck
                | EvalGraderTextSimilarity
                | EvalGraderPython
                | EvalGraderScoreModel
                | EvalGraderEndpoint
            ],
            metadata: Mapping[str, str] | None = ...,
            name: str = ...,
        ) -> None: ...
