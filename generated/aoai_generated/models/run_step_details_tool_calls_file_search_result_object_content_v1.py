from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunStepDetailsToolCallsFileSearchResultObjectContent(BaseModel):
    """`OpenAI.RunStepDetailsToolCallsFileSearchResultObjectContent` of the inference API, as of v1."""

    text: str | None
    type: Literal["text"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str = ...,
            type: Literal["text"] = ...,
        ) -> None: ...
