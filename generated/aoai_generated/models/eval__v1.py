from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_label_model_grader_v1 import CreateEvalLabelModelGrader
    from .eval_custom_data_source_config_v2025_04_01_preview import EvalCustomDataSourceConfig
    from .eval_grader_endpoint_v1 import EvalGraderEndpoint
    from .eval_grader_python_v1 import EvalGraderPython
    from .eval_grader_score_model_v1 import EvalGraderScoreModel
    from .eval_grader_string_check_v1 import EvalGraderStringCheck
    from .eval_grader_text_similarity_v1 import EvalGraderTextSimilarity
    from .eval_logs_data_source_config_v1 import EvalLogsDataSourceConfig
    from .eval_stored_completions_data_source_config_v1 import EvalStoredCompletionsDataSourceConfig
    from .values_v2025_03_01_preview import Metadata


@define
class Eval(BaseModel):
    """`OpenAI.Eval` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        object: the service's default is 'eval'.
    """

    created_at: int
    data_source_config: EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig
    id: str
    metadata: Metadata | None
    name: str
    object: Literal["eval"]
    testing_criteria: list[
        CreateEvalLabelModelGrader
        | EvalGraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
        | EvalGraderEndpoint
    ]

    __shapes__ = {
        "data_source_config": OneOf(
            "type",
            {
                "custom": "eval_custom_data_source_config_v2025_04_01_preview.EvalCustomDataSourceConfig",
                "logs": "eval_logs_data_source_config_v1.EvalLogsDataSourceConfig",
                "stored_completions": "eval_stored_completions_data_source_config_v1.EvalStoredCompletionsDataSourceConfig",
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
            created_at: int,
            data_source_config: EvalCustomDataSourceConfig
            | Mapping[str, Any]
            | EvalLogsDataSourceConfig
            | EvalStoredCompletionsDataSourceConfig,
            id: str,
            metadata: Mapping[str, str] | None,
            name: str,
            object: Literal["eval"],
            testing_criteria: Sequence[
                CreateEvalLabelModelGrader
                | Mapping[str, Any]
                | EvalGraderStringCheck
                | EvalGraderTextSimilarity
                | EvalGraderPython
                | EvalGraderScoreModel
                | EvalGraderEndpoint
            ],
        ) -> None: ...
