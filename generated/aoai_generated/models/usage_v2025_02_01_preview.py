from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Usage(BaseModel):
    """`Usage` of the authoring API, as of 2025-02-01-preview."""

    completion_tokens: int | None
    prompt_tokens: int | None
    total_tokens: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_tokens: int = ...,
            prompt_tokens: int = ...,
            total_tokens: int = ...,
        ) -> None: ...
