from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tune_reinforcement_hyperparameters import FineTuneReinforcementHyperparameters
    from .grader_multi import GraderMulti
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity
    from .response_format_json_schema_request import ResponseFormatJSONSchemaRequest


@define
class AzureFineTuneReinforcementMethod(BaseModel):
    """`AzureFineTuneReinforcementMethod` of the inference API, v1."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderScoreModel | GraderMulti
    hyperparameters: FineTuneReinforcementHyperparameters | None
    response_format: ResponseFormatJSONSchemaRequest | None

    __shapes__ = {
        "grader": OneOf(
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "score_model": "GraderScoreModel",
                "multi": "GraderMulti",
            },
        ),
        "hyperparameters": Ref("FineTuneReinforcementHyperparameters"),
        "response_format": Ref("ResponseFormatJSONSchemaRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grader: GraderStringCheck | Mapping[str, Any] | GraderTextSimilarity | GraderScoreModel | GraderMulti,
            hyperparameters: FineTuneReinforcementHyperparameters | Mapping[str, Any] = ...,
            response_format: ResponseFormatJSONSchemaRequest | Mapping[str, Any] = ...,
        ) -> None: ...
