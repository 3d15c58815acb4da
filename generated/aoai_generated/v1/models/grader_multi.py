from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import MapOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


@define
class GraderMulti(BaseModel):
    """`OpenAI.GraderMulti` of the inference API, v1."""

    type: Literal["multi"]
    calculate_output: str
    graders: dict[str, GraderStringCheck | GraderTextSimilarity | GraderScoreModel]
    name: str

    __shapes__ = {
        "graders": MapOf(
            OneOf(
                "type",
                {
                    "string_check": "GraderStringCheck",
                    "text_similarity": "GraderTextSimilarity",
                    "score_model": "GraderScoreModel",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["multi"],
            calculate_output: str,
            graders: Mapping[str, GraderStringCheck | Mapping[str, Any] | GraderTextSimilarity | GraderScoreModel],
            name: str,
        ) -> None: ...
