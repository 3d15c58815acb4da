from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class MessageObjectIncompleteDetails(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"],
        ) -> None: ...
