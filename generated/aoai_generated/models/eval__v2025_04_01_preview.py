from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_custom_data_source_config_v2025_04_01_preview import EvalCustomDataSourceConfig
    from .eval_label_model_grader_v2025_04_01_preview import EvalLabelModelGrader
    from .eval_score_model_grader_v2025_04_01_preview import EvalScoreModelGrader
    from .eval_stored_completions_data_source_config_v2025_04_01_preview import EvalStoredCompletionsDataSourceConfig
    from .eval_string_check_grader_v2025_04_01_preview import EvalStringCheckGrader
    from .eval_text_similarity_grader_v2025_04_01_preview import EvalTextSimilarityGrader
    from .values_v2025_04_01_preview import AuthoringMetadata


@define
class Eval(BaseModel):
    """`Eval` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        object: the service's default is 'eval'.
    """

    created_at: int
    data_source_config: EvalCustomDataSourceConfig | EvalStoredCompletionsDataSourceConfig
    id: str
    metadata: AuthoringMetadata | None
    name: str
    object: Literal["eval"]
    testing_criteria: list[
        EvalLabelModelGrader | EvalStringCheckGrader | EvalTextSimilarityGrader | EvalScoreModelGrader
    ]

    __shapes__ = {
        "data_source_config": OneOf(
            "type",
            {
                "custom": "eval_custom_data_source_config_v2025_04_01_preview.EvalCustomDataSourceConfig",
                "stored_completions": "eval_stored_completions_data_source_config_v2025_04_01_preview.EvalStoredCompletionsDataSourceConfig",
            },
        ),
        "testing_criteria": ListOf(
            OneOf(
                "type",
                {
                    "label_model": "eval_label_model_grader_v2025_04_01_preview.EvalLabelModelGrader",
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
            created_at: int,
            data_source_config: EvalCustomDataSourceConfig | Mapping[str, Any] | EvalStoredCompletionsDataSourceConfig,
            id: str,
            metadata: Mapping[str, str] | None,
            name: str,
            object: Literal["eval"],
            testing_criteria: Sequence[
                EvalLabelModelGrader
                | Mapping[str, Any]
                | EvalStringCheckGrader
                | EvalTextSimilarityGrader
                | EvalScoreModelGrader
            ],
        ) -> None: ...
