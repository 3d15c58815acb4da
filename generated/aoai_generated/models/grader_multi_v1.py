from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import MapOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .grader_endpoint_v1 import GraderEndpoint
    from .grader_score_model_v1 import GraderScoreModel
    from .grader_string_check_v1 import GraderStringCheck
    from .grader_text_similarity_v1 import GraderTextSimilarity


@define
class GraderMulti(BaseModel):
    """`OpenAI.GraderMulti` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'multi'.
    """

    calculate_output: str
    graders: dict[str, GraderStringCheck | GraderTextSimilarity | GraderScoreModel | GraderEndpoint]
    name: str
    type: Literal["multi"]

    __shapes__ = {
        "graders": MapOf(
            OneOf(
                "type",
                {
                    "string_check": "grader_string_check_v1.GraderStringCheck",
                    "text_similarity": "grader_text_similarity_v1.GraderTextSimilarity",
                    "score_model": "grader_score_model_v1.GraderScoreModel",
                    "endpoint": "grader_endpoint_v1.GraderEndpoint",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            calculate_output: str,
            graders: Mapping[
                str, GraderStringCheck | Mapping[str, Any] | GraderTextSimilarity | GraderScoreModel | GraderEndpoint
            ],
            name: str,
            type: Literal["multi"],
        ) -> None: ...
