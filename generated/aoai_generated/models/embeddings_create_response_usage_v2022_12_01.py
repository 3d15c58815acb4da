from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EmbeddingsCreateResponseUsage(BaseModel):
    """An object that the spec leaves nameless, as of 2022-12-01."""

    prompt_tokens: int
    total_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...
