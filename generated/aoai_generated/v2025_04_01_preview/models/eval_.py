from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_custom_data_source_config import EvalCustomDataSourceConfig
    from .eval_label_model_grader import EvalLabelModelGrader
    from .eval_score_model_grader import EvalScoreModelGrader
    from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
    from .eval_string_check_grader import EvalStringCheckGrader
    from .eval_text_similarity_grader import EvalTextSimilarityGrader
    from .values import AuthoringMetadata


@define
class Eval(BaseModel):
    """`Eval` of the authoring API, 2025-04-01-preview.

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
            {"custom": "EvalCustomDataSourceConfig", "stored_completions": "EvalStoredCompletionsDataSourceConfig"},
        ),
        "testing_criteria": ListOf(
            OneOf(
                "type",
                {
                    "label_model": "EvalLabelModelGrader",
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
