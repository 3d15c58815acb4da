from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import ReasoningEffort


@define
class EvalGraderScoreModelSamplingParams(BaseModel):
    """`OpenAI.EvalGraderScoreModelSamplingParams` of the inference API, as of v1.

    Attributes:
        top_p: the service's default is 1.
    """

    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None
    seed: int | None
    temperature: float | None
    top_p: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_completions_tokens: int | None = ...,
            reasoning_effort: ReasoningEffort = ...,
            seed: int | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
        ) -> None: ...
