from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_grader_response_metadata_errors import RunGraderResponseMetadataErrors


@define
class RunGraderResponseMetadata(BaseModel):
    """An object that the spec leaves nameless, v1."""

    errors: RunGraderResponseMetadataErrors
    execution_time: float
    name: str
    sampled_model_name: str | None
    scores: Any
    token_usage: int | None
    type: str

    __shapes__ = {
        "errors": Ref("RunGraderResponseMetadataErrors"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: RunGraderResponseMetadataErrors | Mapping[str, Any],
            execution_time: float,
            name: str,
            sampled_model_name: str | None,
            scores: Any,
            token_usage: int | None,
            type: str,
        ) -> None: ...
