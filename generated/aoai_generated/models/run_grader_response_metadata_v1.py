from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_grader_response_metadata_errors_v1 import RunGraderResponseMetadataErrors


@define
class RunGraderResponseMetadata(BaseModel):
    """`OpenAI.RunGraderResponseMetadata` of the inference API, as of v1."""

    errors: RunGraderResponseMetadataErrors
    execution_time: float
    name: str
    sampled_model_name: str | None
    scores: dict[str, Any]
    token_usage: int | None
    type: str

    __shapes__ = {
        "errors": Ref("run_grader_response_metadata_errors_v1.RunGraderResponseMetadataErrors"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: RunGraderResponseMetadataErrors | Mapping[str, Any],
            execution_time: float,
            name: str,
            sampled_model_name: str | None,
            scores: Mapping[str, Any],
            token_usage: int | None,
            type: str,
        ) -> None: ...
