from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class TranscriptTextDeltaEvent(BaseModel):
    """`TranscriptTextDeltaEvent` of the inference API, as of preview."""

    type: Literal["transcript.text.delta"]
    delta: str
    segment_id: str | None
    logprobs: list[dict[str, Any]] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcript.text.delta"],
            delta: str,
            segment_id: str = ...,
            logprobs: Sequence[Mapping[str, Any]] = ...,
        ) -> None: ...
