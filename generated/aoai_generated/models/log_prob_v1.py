from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .top_log_prob_v1 import TopLogProb


@define
class LogProb(BaseModel):
    """`OpenAI.LogProb` of the inference API, as of v1."""

    bytes_: list[int]
    logprob: float
    token: str
    top_logprobs: list[TopLogProb]

    __names__ = {
        "bytes_": "bytes",
    }
    __shapes__ = {
        "top_logprobs": ListOf(Ref("top_log_prob_v1.TopLogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: Sequence[int],
            logprob: float,
            token: str,
            top_logprobs: Sequence[TopLogProb | Mapping[str, Any]],
        ) -> None: ...
