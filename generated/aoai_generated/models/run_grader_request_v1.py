from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .grader_endpoint_v1 import GraderEndpoint
    from .grader_multi_v1 import GraderMulti
    from .grader_python_v1 import GraderPython
    from .grader_score_model_v1 import GraderScoreModel
    from .grader_string_check_v1 import GraderStringCheck
    from .grader_text_similarity_v1 import GraderTextSimilarity
    from .values_v1 import RunGraderRequestItem


@define
class RunGraderRequest(BaseModel):
    """`OpenAI.RunGraderRequest` of the inference API, as of v1."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti | GraderEndpoint
    model_sample: str
    item: RunGraderRequestItem | None

    __shapes__ = {
        "grader": OneOf(
            "type",
            {
                "string_check": "grader_string_check_v1.GraderStringCheck",
                "text_similarity": "grader_text_similarity_v1.GraderTextSimilarity",
                "python": "grader_python_v1.GraderPython",
                "score_model": "grader_score_model_v1.GraderScoreModel",
                "multi": "grader_multi_v1.GraderMulti",
                "endpoint": "grader_endpoint_v1.GraderEndpoint",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grader: GraderStringCheck
            | Mapping[str, Any]
            | GraderTextSimilarity
            | GraderPython
            | GraderScoreModel
            | GraderMulti
            | GraderEndpoint,
            model_sample: str,
            item: Mapping[str, Any] = ...,
        ) -> None: ...
