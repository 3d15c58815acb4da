from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class CreateCompletionResponseChoicesItemLogprobs(BaseModel):
    """An object that the spec leaves nameless, as of 2024-08-01-preview."""

    text_offset: list[int] | None
    token_logprobs: list[float | None] | None
    tokens: list[str] | None
    top_logprobs: list[dict[str, float] | None] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text_offset: Sequence[int] = ...,
            token_logprobs: Sequence[float | None] = ...,
            tokens: Sequence[str] = ...,
            top_logprobs: Sequence[Mapping[str, float] | None] | None = ...,
        ) -> None: ...
