from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


@define
class ValidateGraderRequest(BaseModel):
    """`OpenAI.ValidateGraderRequest` of the inference API, v1."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti

    __shapes__ = {
        "grader": OneOf(
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "python": "GraderPython",
                "score_model": "GraderScoreModel",
                "multi": "GraderMulti",
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
            | GraderMulti,
        ) -> None: ...
