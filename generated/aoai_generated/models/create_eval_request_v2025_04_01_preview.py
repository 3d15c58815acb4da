from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_custom_data_source_config_v2025_04_01_preview import CreateEvalCustomDataSourceConfig
    from .create_eval_label_model_grader_v2025_04_01_preview import CreateEvalLabelModelGrader
    from .create_eval_logs_data_source_config_v2025_04_01_preview import CreateEvalLogsDataSourceConfig
    from .eval_score_model_grader_v2025_04_01_preview import EvalScoreModelGrader
    from .eval_string_check_grader_v2025_04_01_preview import EvalStringCheckGrader
    from .eval_text_similarity_grader_v2025_04_01_preview import EvalTextSimilarityGrader
    from .values_v2025_04_01_preview import AuthoringMetadata


@define
class CreateEvalRequest(BaseModel):
    """`CreateEvalRequest` of the authoring API, as of 2025-04-01-preview."""

    data_source_config: CreateEvalCustomDataSourceConfig | CreateEvalLogsDataSourceConfig
    testing_criteria: list[
        CreateEvalLabelModelGrader | EvalStringCheckGrader | EvalTextSimilarityGrader | EvalScoreModelGrader
    ]
    metadata: AuthoringMetadata | None
    name: str | None

    __shapes__ = {
        "data_source_config": OneOf(
            "type",
            {
                "custom": "create_eval_custom_data_source_config_v2025_04_01_preview.CreateEvalCustomDataSourceConfig",
                "logs": "create_eval_logs_data_source_config_v2025_04_01_preview.CreateEvalLogsDataSourceConfig",
            },
        ),
        "testing_criteria": ListOf(
            OneOf(
                "type",
                {
                    "label_model": "create_eval_label_model_grader_v2025_04_01_preview.CreateEvalLabelModelGrader",
                    "string_check": "eval_string_check_grader_v2025_04_01_preview.EvalStringCheckGrader",
                    "text_similarity": "eval_text_similarity_grader_v2025_04_01_preview.EvalTextSimilarityGrader",
                    "score_model": "eval_score_model_grader_v2025_04_01_preview.EvalScoreModelGrader",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_source_config: CreateEvalCustomDataSourceConfig | Mapping[str, Any] | CreateEvalLogsDataSourceConfig,
            testing_criteria: Sequence[
                CreateEvalLabelModelGrader
                | Mapping[str, Any]
                | EvalStringCheckGrader
                | EvalTextSimilarityGrader
                | EvalScoreModelGrader
            ],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
        ) -> None: ...
