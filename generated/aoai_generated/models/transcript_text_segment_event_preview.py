from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class TranscriptTextSegmentEvent(BaseModel):
    """`TranscriptTextSegmentEvent` of the inference API, as of preview."""

    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcript.text.segment"],
            id: str,
            start: float,
            end: float,
            text: str,
            speaker: str,
        ) -> None: ...
