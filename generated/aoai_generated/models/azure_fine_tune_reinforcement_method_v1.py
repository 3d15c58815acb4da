from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fine_tune_reinforcement_hyperparameters_v1 import FineTuneReinforcementHyperparameters
    from .grader_endpoint_v1 import GraderEndpoint
    from .grader_multi_v1 import GraderMulti
    from .grader_score_model_v1 import GraderScoreModel
    from .grader_string_check_v1 import GraderStringCheck
    from .grader_text_similarity_v1 import GraderTextSimilarity
    from .response_format_json_schema_request_v1 import ResponseFormatJSONSchemaRequest


@define
class AzureFineTuneReinforcementMethod(BaseModel):
    """`AzureFineTuneReinforcementMethod` of the inference API, as of v1."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderScoreModel | GraderMulti | GraderEndpoint
    hyperparameters: FineTuneReinforcementHyperparameters | None
    response_format: ResponseFormatJSONSchemaRequest | None

    __shapes__ = {
        "grader": OneOf(
            "type",
            {
                "string_check": "grader_string_check_v1.GraderStringCheck",
                "text_similarity": "grader_text_similarity_v1.GraderTextSimilarity",
                "score_model": "grader_score_model_v1.GraderScoreModel",
                "multi": "grader_multi_v1.GraderMulti",
                "endpoint": "grader_endpoint_v1.GraderEndpoint",
            },
        ),
        "hyperparameters": Ref("fine_tune_reinforcement_hyperparameters_v1.FineTuneReinforcementHyperparameters"),
        "response_format": Ref("response_format_json_schema_request_v1.ResponseFormatJSONSchemaRequest"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grader: GraderStringCheck
            | Mapping[str, Any]
            | GraderTextSimilarity
            | GraderScoreModel
            | GraderMulti
            | GraderEndpoint,
            hyperparameters: FineTuneReinforcementHyperparameters | Mapping[str, Any] = ...,
            response_format: ResponseFormatJSONSchemaRequest | Mapping[str, Any] = ...,
        ) -> None: ...
