from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunStepDetailsToolCallsFileSearchResultObjectContentItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-12-01-preview."""

    text: str | None
    type: Literal["text"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str = ...,
            type: Literal["text"] = ...,
        ) -> None: ...
