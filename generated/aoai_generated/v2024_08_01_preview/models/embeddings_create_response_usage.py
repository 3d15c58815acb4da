from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EmbeddingsCreateResponseUsage(BaseModel):
    """An object that the spec leaves nameless, 2024-08-01-preview."""

    prompt_tokens: int
    total_tokens: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...
