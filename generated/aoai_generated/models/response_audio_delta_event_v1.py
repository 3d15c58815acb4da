from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseAudioDeltaEvent(BaseModel):
    """`OpenAI.ResponseAudioDeltaEvent` of the inference API, as of v1."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: str,
            sequence_number: int,
            type: Literal["response.audio.delta"],
        ) -> None: ...
