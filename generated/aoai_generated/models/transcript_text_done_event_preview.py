from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class TranscriptTextDoneEvent(BaseModel):
    """`TranscriptTextDoneEvent` of the inference API, as of preview."""

    type: Literal["transcript.text.done"]
    text: str
    logprobs: list[dict[str, Any]] | None
    usage: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcript.text.done"],
            text: str,
            logprobs: Sequence[Mapping[str, Any]] = ...,
            usage: Mapping[str, Any] = ...,
        ) -> None: ...
