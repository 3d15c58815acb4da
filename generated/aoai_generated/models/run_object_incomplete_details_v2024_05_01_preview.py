from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunObjectIncompleteDetails(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: Literal["max_completion_tokens", "max_prompt_tokens"] = ...,
        ) -> None: ...
