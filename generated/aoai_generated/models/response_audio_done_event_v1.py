from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseAudioDoneEvent(BaseModel):
    """`ResponseAudioDoneEvent` of the inference API, as of v1."""

    type: Literal["response.audio.done"]
    sequence_number: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.audio.done"],
            sequence_number: int,
        ) -> None: ...
