from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class CreateCompletionResponseChoicesItemLogprobs(BaseModel):
    """An object that the spec leaves nameless, as of 2022-12-01."""

    tokens: list[str] | None
    token_logprobs: list[float | None] | None
    top_logprobs: list[dict[str, float] | None] | None
    text_offset: list[int] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tokens: Sequence[str] = ...,
            token_logprobs: Sequence[float | None] = ...,
            top_logprobs: Sequence[Mapping[str, float] | None] | None = ...,
            text_offset: Sequence[int] = ...,
        ) -> None: ...
