from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class ChatCompletionTokenLogprobTopLogprobsItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

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
