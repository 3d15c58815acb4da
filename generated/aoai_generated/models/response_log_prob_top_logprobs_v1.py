from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseLogProbTopLogprobs(BaseModel):
    """`OpenAI.ResponseLogProbTopLogprobs` of the inference API, as of v1."""

    logprob: float | None
    token: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            logprob: float = ...,
            token: str = ...,
        ) -> None: ...
