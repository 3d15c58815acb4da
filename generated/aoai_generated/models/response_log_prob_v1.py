from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .response_log_prob_top_logprobs_v1 import ResponseLogProbTopLogprobs


@define
class ResponseLogProb(BaseModel):
    """`OpenAI.ResponseLogProb` of the inference API, as of v1."""

    logprob: float
    token: str
    top_logprobs: list[ResponseLogProbTopLogprobs] | None

    __shapes__ = {
        "top_logprobs": ListOf(Ref("response_log_prob_top_logprobs_v1.ResponseLogProbTopLogprobs")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            logprob: float,
            token: str,
            top_logprobs: Sequence[ResponseLogProbTopLogprobs | Mapping[str, Any]] = ...,
        ) -> None: ...
