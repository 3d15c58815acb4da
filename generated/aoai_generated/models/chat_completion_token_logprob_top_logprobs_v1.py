from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class ChatCompletionTokenLogprobTopLogprobs(BaseModel):
    """`OpenAI.ChatCompletionTokenLogprobTopLogprobs` of the inference API, as of v1."""

    bytes_: list[int] | None
    logprob: float
    token: str

    __names__ = {
        "bytes_": "bytes",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: Sequence[int] | None,
            logprob: float,
            token: str,
        ) -> None: ...
