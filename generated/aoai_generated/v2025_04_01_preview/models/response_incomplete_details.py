from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseIncompleteDetails(BaseModel):
    """An object that the spec leaves nameless, 2025-04-01-preview."""

    reason: Literal["max_output_tokens", "content_filter"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: Literal["max_output_tokens", "content_filter"] = ...,
        ) -> None: ...
