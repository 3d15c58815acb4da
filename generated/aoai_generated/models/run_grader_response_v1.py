from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_grader_response_metadata_v1 import RunGraderResponseMetadata


@define
class RunGraderResponse(BaseModel):
    """`OpenAI.RunGraderResponse` of the inference API, as of v1."""

    metadata: RunGraderResponseMetadata
    model_grader_token_usage_per_model: dict[str, Any]
    reward: float
    sub_rewards: dict[str, Any]

    __shapes__ = {
        "metadata": Ref("run_grader_response_metadata_v1.RunGraderResponseMetadata"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: RunGraderResponseMetadata | Mapping[str, Any],
            model_grader_token_usage_per_model: Mapping[str, Any],
            reward: float,
            sub_rewards: Mapping[str, Any],
        ) -> None: ...
