from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_custom_data_source_config import CreateEvalCustomDataSourceConfig
    from .create_eval_label_model_grader import CreateEvalLabelModelGrader
    from .create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfig
    from .eval_score_model_grader import EvalScoreModelGrader
    from .eval_string_check_grader import EvalStringCheckGrader
    from .eval_text_similarity_grader import EvalTextSimilarityGrader
    from .values import AuthoringMetadata


@define
class CreateEvalRequest(BaseModel):
    """`CreateEvalRequest` of the authoring API, 2025-04-01-preview."""

    data_source_config: CreateEvalCustomDataSourceConfig | CreateEvalLogsDataSourceConfig
    testing_criteria: list[
        CreateEvalLabelModelGrader | EvalStringCheckGrader | EvalTextSimilarityGrader | EvalScoreModelGrader
    ]
    metadata: AuthoringMetadata | None
    name: str | None

    __shapes__ = {
        "data_source_config": OneOf(
            "type", {"custom": "CreateEvalCustomDataSourceConfig", "logs": "CreateEvalLogsDataSourceConfig"}
        ),
        "testing_criteria": ListOf(
            OneOf(
                "type",
                {
                    "label_model": "CreateEvalLabelModelGrader",
                    "string_check": "EvalStringCheckGrader",
                    "text_similarity": "EvalTextSimilarityGrader",
                    "score_model": "EvalScoreModelGrader",
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
